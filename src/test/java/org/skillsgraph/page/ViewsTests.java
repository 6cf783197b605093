package org.skillsgraph.page;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.DemoTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Every view of the explorer is accessible, light and dark, and fits a narrow window. The
 * pictures of all of them are in {@code target/screenshots}.
 */
@BrowserTest
@DemoTest
class ViewsTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					home     | /                                                | What people here bring  | .cloud li
					person   | /explore/person?key=mika.sandberg                | Mika Sandberg           | .cloud li
					skill    | /explore/skill?key=kubernetes                    | Kubernetes              | table
					team     | /explore/team?key=subscriptions                  | Subscriptions           | .matrix
					add-on   | /explore/add-on?key=speaker                      | Speaker                 | table
					item     | /explore/item?key=kubernetes-foundations         | Kubernetes Foundations  | table
					offering | /explore/offering?id=T2ZmZXJpbmc6a3ViZXJuZXRlcy1mb3VuZGF0aW9ucy0yMDI3LTAx | Kubernetes Foundations | main h2
					sign-in  | /explore/sign-in?problem=denied                  | You aren’t signed in    | main p
					role     | /explore/role?key=senior-backend-engineer        | Senior Backend Engineer | table
					graph    | /explore/graph?of=U2tpbGw6a3ViZXJuZXRlcw         | Around Kubernetes       | .canvas canvas
					begin    | /explore/graph                                   | The graph               | main .search
					routes   | /explore/routes?from=UGVyc29uOm1pa2Euc2FuZGJlcmc&to=UGVyc29uOm5vb3IuYXppbWk | How Mika Sandberg and Noor Azimi hang together | .route
					mentors  | /explore/mentors?skills=kubernetes&mentee=mika.sandberg | Find a mentor | main h3
					compare  | /explore/mentors?skills=kubernetes&compare=noor.azimi,elin.fors | Find a mentor | main table
					trainers | /explore/trainers?skills=kubernetes              | Find a trainer          | main h3
					path     | /explore/path?skill=U2tpbGw6a3ViZXJuZXRlcw&level=PROFICIENT&from=mika.sandberg | The way to Kubernetes (proficient) | .plan-picture svg
					gap      | /explore/gap?person=mika.sandberg&role=senior-backend-engineer | What Mika Sandberg still needs for Senior Backend Engineer | main table
					nowhere  | /explore/nowhere                                 | There is no such page   | .empty
					""")
	void aViewIsAccessibleInAllColoursAndWidths(String name, String path, String heading, String shown,
			Browsing browsing) {
		browsing.open(path);
		assertThat(browsing.page().locator("h1")).hasText(heading);
		assertThat(browsing.page().locator(shown).first()).isVisible();
		browsing.page().waitForFunction("document.fonts.status === 'loaded'");

		browsing.accessible();
		browsing.screenshot(name + "-light");
		browsing.dark();
		browsing.accessible();
		browsing.screenshot(name + "-dark");
		browsing.narrow();
		browsing.screenshot(name + "-narrow");

		Locator html = browsing.page().locator("html");
		assertThat(html).hasJSProperty("scrollWidth", 360);
	}

}
