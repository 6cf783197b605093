package org.skillsgraph.page;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.skillsgraph.DemoTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many steps it takes from the first page to what people come for, by keyboard alone
 * and by mouse. A number that changes is either a gain or a loss for them. The career by
 * keyboard is in {@link ExplorerTests}.
 */
@BrowserTest
@DemoTest
class JobsTests {

	private static final String EVERYTHING = "Search people, skills, teams, courses…";

	@Test
	void aMentorIsFoundAndComparedByKeyboard(Browsing browsing) {
		begin(browsing);
		browsing.press("/");
		browsing.press("Tab");
		browsing.press("Enter");
		pickByKeyboard(browsing, "Search skills…", "kubern", "Kubernetes");

		assertThat(browsing.page().locator(".match h3").first()).hasText("Noor Azimi");
		assertThat(browsing.steps()).isEqualTo(5);

		browsing.press("Tab");
		browsing.press("Enter");

		assertThat(browsing.page().getByText("Noor Azimi and Samira Haddad compared")).isVisible();
		assertThat(browsing.steps()).isEqualTo(7);
	}

	@Test
	void aMentorIsFoundAndComparedByMouse(Browsing browsing) {
		begin(browsing);
		browsing.click(card(browsing, "Find a mentor"));
		pickByMouse(browsing, "Search skills…", "kubern", "Kubernetes");

		assertThat(browsing.page().locator(".match h3").first()).hasText("Noor Azimi");
		assertThat(browsing.steps()).isEqualTo(3);

		browsing.click(browsing.page().getByText("Compare the first two"));

		assertThat(browsing.page().getByText("Noor Azimi and Samira Haddad compared")).isVisible();
		assertThat(browsing.steps()).isEqualTo(4);
	}

	@Test
	void aPathIsPlannedByKeyboardAndItsAlternativesAreSeen(Browsing browsing) {
		begin(browsing);
		findByKeyboard(browsing, "mika", "Mika Sandberg");
		browsing.press("Tab");
		browsing.press("Enter");
		pickByKeyboard(browsing, "What do you want to reach?", "kubern", "Kubernetes");

		seesAlternatives(browsing, 7);
	}

	@Test
	void aPathIsPlannedByMouseAndItsAlternativesAreSeen(Browsing browsing) {
		begin(browsing);
		browsing.click(card(browsing, "Plan a learning path"));
		pickByMouse(browsing, "What do you want to reach?", "kubern", "Kubernetes");
		pickByMouse(browsing, "Who wants to get there?", "mika", "Mika Sandberg");

		seesAlternatives(browsing, 5);

		browsing.click(link(browsing, "Alternative 1"));

		assertThat(heading(browsing, "Another plan")).isVisible();
		assertThat(browsing.steps()).isEqualTo(6);
	}

	private static void seesAlternatives(Browsing browsing, int steps) {
		assertThat(browsing.page().locator("h1")).hasText("The way to Kubernetes (competent)");
		assertThat(heading(browsing, "Plans to choose from")).isVisible();
		assertThat(link(browsing, "Alternative 1")).isVisible();
		assertThat(browsing.steps()).isEqualTo(steps);
	}

	@Test
	void aCareerIsSeenAtTwoDatesByMouse(Browsing browsing) {
		begin(browsing);
		browsing.click(box(browsing, EVERYTHING));
		pickByMouse(browsing, EVERYTHING, "mika", "Mika Sandberg");
		Locator slider = browsing.page().getByRole(AriaRole.SLIDER);
		assertThat(slider).hasAttribute("aria-valuetext", "Today");

		browsing.click(slider);

		assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("End of 20\\d\\d"));
		assertThat(browsing.steps()).isEqualTo(4);
	}

	@Test
	void twoPeopleHangTogetherByKeyboard(Browsing browsing) {
		begin(browsing);
		browsing.press("/");
		for (int links = 0; links < 4; links++) {
			browsing.press("Tab");
		}
		browsing.press("Enter");
		pickByKeyboard(browsing, "From", "mika", "Mika Sandberg");
		pickByKeyboard(browsing, "To", "noor", "Noor Azimi");

		seesHowTheyHangTogether(browsing, 10);
	}

	@Test
	void twoPeopleHangTogetherByMouse(Browsing browsing) {
		begin(browsing);
		browsing.click(card(browsing, "Find out how two hang together"));
		pickByMouse(browsing, "From", "mika", "Mika Sandberg");
		pickByMouse(browsing, "To", "noor", "Noor Azimi");

		seesHowTheyHangTogether(browsing, 5);
	}

	private static void seesHowTheyHangTogether(Browsing browsing, int steps) {
		assertThat(browsing.page().locator("h1")).hasText("How Mika Sandberg and Noor Azimi hang together");
		assertThat(browsing.page().locator(".route p").first()).isVisible();
		assertThat(browsing.steps()).isEqualTo(steps);
	}

	private static void begin(Browsing browsing) {
		browsing.open("/");
		assertThat(browsing.page().locator("h1")).isVisible();
	}

	/** From anywhere to a thing: three steps. */
	private static void findByKeyboard(Browsing browsing, String typed, String found) {
		browsing.press("/");
		pickByKeyboard(browsing, EVERYTHING, typed, found);
		assertThat(browsing.page().locator("h1")).hasText(found);
		assertThat(browsing.page().locator("h1")).isFocused();
	}

	/** The box has the focus already: two steps. */
	private static void pickByKeyboard(Browsing browsing, String box, String typed, String found) {
		typeInto(browsing, box, typed);
		assertThat(options(browsing).first()).containsText(found);
		browsing.press("Enter");
	}

	/** The box has the focus already: two steps. */
	private static void pickByMouse(Browsing browsing, String box, String typed, String found) {
		typeInto(browsing, box, typed);
		browsing.click(options(browsing).filter(new Locator.FilterOptions().setHasText(found)).first());
	}

	private static void typeInto(Browsing browsing, String box, String typed) {
		assertThat(box(browsing, box)).isFocused();
		browsing.type(typed);
	}

	private static Locator box(Browsing browsing, String name) {
		return browsing.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator options(Browsing browsing) {
		return browsing.page().locator(".results [role=option]");
	}

	private static Locator card(Browsing browsing, String name) {
		return browsing.page().locator(".ways").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
	}

	private static Locator link(Browsing browsing, String name) {
		return browsing.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
	}

	private static Locator heading(Browsing browsing, String name) {
		return browsing.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
	}

}
