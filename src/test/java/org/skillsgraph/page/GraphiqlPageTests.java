package org.skillsgraph.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.skillsgraph.DemoTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The explorer leads to GraphiQL, which asks the demo organisation. */
@BrowserTest
@DemoTest
class GraphiqlPageTests {

	@Test
	void theQueryOfAViewOpensBesideTheQuestionsAndRuns(Browsing browsing) {
		browsing.open("/explore/skill?key=kubernetes");
		Locator link = browsing.page()
			.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show me the query"));

		Page graphiql = browsing.page().context().waitForPage(() -> browsing.click(link));

		assertThat(graphiql.locator(".graphiql-tab"))
			.containsText(new String[] { "SkillPage", "Mentors", "Path", "Gap", "Trainers", "Career" });
		assertThat(graphiql.locator(".graphiql-query-editor")).containsText("query SkillPage");
		assertThat(graphiql.locator(".graphiql-editor-tool")).containsText("\"key\": \"kubernetes\"");

		button(graphiql, "Execute query (Ctrl-Enter)").click();

		assertThat(graphiql.locator(".graphiql-response")).containsText("\"name\": \"Kubernetes\"");
		browsing.screenshot(graphiql, "graphiql");
	}

	@Test
	void aQuestionAboutTheDemoOrganisationRunsByKeyboard(Browsing browsing) {
		browsing.open("/graphiql");
		Locator tabs = browsing.page().locator(".graphiql-tab");
		assertThat(tabs).hasCount(5);

		browsing.click(browsing.page().locator(".graphiql-query-editor .CodeMirror-line").first());
		browsing.press("Control+Enter");

		assertThat(browsing.page().locator(".graphiql-response")).containsText("\"findMentors\"");
		browsing.click(tabs.filter(new Locator.FilterOptions().setHasText("Gap")).first());
		assertThat(browsing.page().locator(".graphiql-query-editor")).containsText("skillGap");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

}
