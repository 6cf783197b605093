package org.skillsgraph.page;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.skillsgraph.FixedClock;
import org.skillsgraph.Given;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The browser asks the running service, in the place and at the time of the suite.
 */
@BrowserTest
class BrowsingTests {

	private final Given given;

	BrowsingTests(Given given) {
		this.given = given;
	}

	@Test
	void theServiceAnswersTheBrowser(Browsing browsing) {
		browsing.open("/actuator/health");

		assertThat(browsing.page().locator("body")).containsText("\"status\":\"UP\"");
	}

	@Test
	void aPageAsksForWhatIsInTheGraph(Browsing browsing) {
		given.person("ada");
		given.inTheGraph();
		SamplePage.open(browsing, """
				<button>Ask</button><p role="status"></p>
				<script>
					document.querySelector('button').onclick = async () => {
						const answer = await fetch('/graphql', { method: 'POST',
							headers: { 'Content-Type': 'application/json' },
							body: JSON.stringify({ query: '{ person(by: {key: "ada"}) { name } }' }) });
						document.querySelector('[role=status]').textContent = (await answer.json()).data.person.name;
					};
				</script>""");

		browsing.click(browsing.page().getByRole(AriaRole.BUTTON));

		assertThat(browsing.page().getByRole(AriaRole.STATUS)).hasText("ada");
	}

	@Test
	void aClickAKeyAndATextAreAStepEach(Browsing browsing) {
		SamplePage.open(browsing, "<label>Skill <input></label>");
		Locator field = browsing.page().getByLabel("Skill");

		browsing.click(field);
		browsing.type("Java");
		browsing.press("Backspace");

		assertThat(field).hasValue("Jav");
		assertThat(browsing.steps()).isEqualTo(3);
		browsing.open("/sample");
		assertThat(browsing.steps()).isZero();
	}

	@Test
	void theBrowserIsInViennaAtTheTimeOfTheSuite(Browsing browsing) {
		SamplePage.open(browsing, "");

		assertThat(browsing.page().evaluate("new Date().toLocaleString() + ' ' + navigator.language"))
			.isEqualTo("22/11/2026, 13:00:00 en-GB");
	}

	@Test
	void timersAndAnimationsGoOnAlthoughTheTimeStandsStill(Browsing browsing) {
		SamplePage.open(browsing, "");

		assertThat(browsing.page().evaluate("""
				async () => {
					const start = performance.now();
					await new Promise((done) => setTimeout(done, 20));
					const frame = await new Promise(requestAnimationFrame);
					const next = await new Promise(requestAnimationFrame);
					return [performance.now() - start >= 20, next > frame, Date.now()].join(' ');
				}""")).isEqualTo("true true " + FixedClock.NOW.toEpochMilli());
	}

	@Test
	void aPageIsBrightAndWideUnlessItIsAskedToBeDarkOrNarrow(Browsing browsing) {
		SamplePage.open(browsing, "");
		Page page = browsing.page();
		String look = "[matchMedia('(prefers-color-scheme: dark)').matches, innerWidth, innerHeight, "
				+ "matchMedia('(prefers-reduced-motion: reduce)').matches].join(' ')";
		assertThat(page.evaluate(look)).isEqualTo("false 1280 800 false");

		browsing.dark();
		browsing.narrow();

		assertThat(page.evaluate(look)).isEqualTo("true 360 800 false");
	}

	@Test
	void aScreenshotIsAFileUnderTarget(Browsing browsing) {
		SamplePage.open(browsing, "");

		assertThat(browsing.screenshot("sample")).isEqualTo(Path.of("target/screenshots/sample.png")).isNotEmptyFile();
	}

}
