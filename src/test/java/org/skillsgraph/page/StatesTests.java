package org.skillsgraph.page;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.DemoTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Every view says why there is no answer, and shows all of it once there is one.
 */
@BrowserTest
@DemoTest
class StatesTests {

	private static final String API = "**/graphql";

	/** As {@code limits} answers whoever has spent their budget. */
	private static final String TOO_MUCH = """
			{"errors": [{"message": "You have asked for too much in the last minute. Try again in 47 s.",
			"extensions": {"code": "TOO_MANY_REQUESTS", "retryAfter": 47}}]}
			""";

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					home     | /                                         | h1:text-is("What people here bring") | .cloud li
					person   | /explore/person?key=mika.sandberg         | h1:text-is("Mika Sandberg")          | .cloud li
					skill    | /explore/skill?key=kubernetes             | h1:text-is("Kubernetes")             | table
					team     | /explore/team?key=subscriptions           | h1:text-is("Subscriptions")          | .matrix
					add-on   | /explore/add-on?key=speaker               | h1:text-is("Speaker")                | table
					item     | /explore/item?key=kubernetes-foundations  | h1:text-is("Kubernetes Foundations") | table
					role     | /explore/role?key=senior-backend-engineer | h1:text-is("Senior Backend Engineer") | table
					graph    | /explore/graph?of=U2tpbGw6a3ViZXJuZXRlcw  | h1:text-is("Around Kubernetes")      | .twin
					routes   | /explore/routes?from=UGVyc29uOm1pa2Euc2FuZGJlcmc&to=UGVyc29uOm5vb3IuYXppbWk | h1:has-text("Mika Sandberg and Noor Azimi") | .route
					mentors  | /explore/mentors?skills=kubernetes&mentee=mika.sandberg | .chip:has-text("Mika Sandberg") | .match
					trainers | /explore/trainers?skills=kubernetes       | .chip:has-text("Kubernetes")         | .match
					path     | /explore/path?skill=U2tpbGw6a3ViZXJuZXRlcw&level=COMPETENT&from=mika.sandberg | h1:text-is("The way to Kubernetes (competent)") | .plans
					gap      | /explore/gap?person=mika.sandberg&role=senior-backend-engineer | h1:has-text("Mika Sandberg") | .gaps
					""")
	void aViewSaysWhyThereIsNoAnswerAndRecovers(String name, String path, String named, String shown,
			Browsing browsing) {
		browsing.expects("net::ERR_FAILED");
		browsing.expects("status of 429");
		Page page = browsing.page();
		Locator problem = page.locator("main").getByRole(AriaRole.ALERT);
		Locator again = problem.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"));

		page.route(API, Route::abort);
		browsing.open(path);
		assertThat(problem).containsText("The service can’t be reached. Check the connection.");
		browsing.accessible();

		page.unroute(API);
		page.route(API, StatesTests::refuse);
		browsing.click(again);
		assertThat(problem).containsText("You have asked a lot in a short time. The page tries again in 47 s.");

		page.unroute(API);
		browsing.click(again);
		assertThat(page.locator("main").locator(named)).isVisible();
		assertThat(page.locator("main").locator(shown).first()).isVisible();
		assertThat(problem).hasCount(0);
	}

	private static void refuse(Route route) {
		route.fulfill(new Route.FulfillOptions().setStatus(429)
			.setHeaders(Map.of("Retry-After", "47"))
			.setContentType("application/graphql-response+json")
			.setBody(TOO_MUCH));
	}

}
