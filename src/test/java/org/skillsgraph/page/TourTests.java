package org.skillsgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.Organisation;
import org.skillsgraph.RealData;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A tour of the page with 26,000 real people, half of whom know the same skill. Skipped
 * with a message where the data isn't beside the project. It names nobody: these are
 * pseudonyms of people who never asked to be in a test.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTests {

	private static final Pattern SOMEBODY = Pattern.compile("[a-z]+_\\w+");

	private static final String PYTHON = "U2tpbGw6cHl0aG9u";

	private final Organisation organisation;

	TourTests(Organisation organisation) {
		this.organisation = organisation;
	}

	@BeforeAll
	void realPeople() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(RealData.directory("open-source-people"))) {
			for (Path file : files.toList()) {
				texts.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		organisation.of(texts);
	}

	@Test
	void theMostCommonSkillIsFoundAndItsNeighboursComeByKind(Browsing browsing) {
		browsing.open("/");
		sees(browsing, "What people here bring", ".cloud li", "home");
		find(browsing, "python", "Python");
		sees(browsing, "Python", "table", "skill");
		assertThat(main(browsing)).containsText(Pattern.compile("Who knows it\\s*14,?327"));
		assertThat(main(browsing)).containsText("14,302 more aren’t listed here.");

		browsing.click(link(browsing, "Graph"));
		sees(browsing, "Around Python", ".canvas canvas", "hub");
		assertThat(canvas(browsing)).hasAttribute("aria-label", shows(41));
		assertThat(leftOut(browsing))
			.hasText(Pattern.compile("More than [\\d,]+ more neighbours of Python aren’t drawn."));
		browsing.click(browsing.page().locator(".inspector .more button").first());
		assertThat(canvas(browsing)).not().hasAttribute("aria-label", shows(41));
		browsing.accessible();
		browsing.screenshot("tour-hub-more");
	}

	@Test
	void aNeighbourIsExpandedAKindIsHiddenAndBothAreUndone(Browsing browsing) {
		browsing.open("/explore/graph?of=" + PYTHON);
		assertThat(canvas(browsing)).hasAttribute("aria-label", shows(41));
		browsing.click(browsing.page().getByText("As a table"));

		browsing.click(browsing.page().locator(".twin tbody button").first());
		assertThat(browsing.page().locator(".inspector h2")).hasText(SOMEBODY);
		assertThat(canvas(browsing)).not().hasAttribute("aria-label", shows(41));
		Locator people = browsing.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("People"));
		browsing.click(people);
		assertThat(leftOut(browsing)).containsText("things are switched off.");
		browsing.accessible();
		browsing.screenshot("tour-hidden");

		browsing.click(people);
		browsing.click(browsing.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")));
		assertThat(canvas(browsing)).hasAttribute("aria-label", shows(41));
		assertThat(leftOut(browsing)).not().containsText("switched off");
	}

	@Test
	void twoOfManyMentorsAreComparedAndHangTogether(Browsing browsing) {
		browsing.open("/explore/mentors?skills=python");
		sees(browsing, "Find a mentor", ".match", "mentors");
		assertThat(browsing.page().locator(".found-head h2")).hasText("624 mentors");
		List<String> names = browsing.page()
			.locator(".match h3")
			.allTextContents()
			.stream()
			.map(String::strip)
			.toList();
		assertThat(names).hasSize(10);

		browsing.click(browsing.page().getByText("Compare the first two"));
		assertThat(browsing.page().getByText("%s and %s compared".formatted(names.get(0), names.get(1)))).isVisible();
		browsing.accessible();
		browsing.screenshot("tour-compared");

		browsing.open("/explore/routes");
		assertThat(box(browsing, "From")).isFocused();
		pick(browsing, names.get(0));
		assertThat(box(browsing, "To")).isFocused();
		pick(browsing, names.get(1));
		sees(browsing, "How %s and %s hang together".formatted(names.get(0), names.get(1)), ".route", "routes");
		assertThat(browsing.page().locator(".route p").first()).containsText(names.get(1));
	}

	@Test
	void aCareerChangesOverTheYears(Browsing browsing) {
		browsing.open("/explore/mentors?skills=python");
		browsing.click(browsing.page().locator(".match h3 a").first());
		assertThat(browsing.page().locator("h1")).hasText(SOMEBODY);
		Locator words = browsing.page().locator(".cloud li:not(.absent)");
		assertThat(words.first()).isVisible();
		int today = words.count();
		browsing.accessible();
		browsing.screenshot("tour-person");

		browsing.page().getByRole(AriaRole.SLIDER).focus();
		browsing.press("ArrowLeft");

		assertThat(browsing.page().getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuetext", "End of 2025");
		assertThat(words).not().hasCount(today);
		browsing.accessible();
		browsing.screenshot("tour-career");
	}

	@Test
	void aTeamHasAMatrix(Browsing browsing) {
		browsing.open("/");
		find(browsing, "apache hive", "Apache Hive");

		sees(browsing, "Apache Hive", ".matrix", "team");
		assertThat(main(browsing)).containsText(Pattern.compile("The first \\d+ of \\d+ members."));
	}

	/** There are no courses in this data, so that a plan is one mentor. */
	@Test
	void withoutCoursesAPathIsAMentor(Browsing browsing) {
		browsing.open("/explore/path?skill=" + PYTHON + "&level=COMPETENT&from=nobody");

		sees(browsing, "The way to Python (competent)", "main svg", "path");
		assertThat(main(browsing)).containsText("as a mentor in Python at level competent.");
	}

	private static void sees(Browsing browsing, String heading, String shown, String name) {
		assertThat(browsing.page().locator("h1")).hasText(heading);
		assertThat(browsing.page().locator(shown).first()).isVisible();
		browsing.accessible();
		browsing.screenshot("tour-" + name);
	}

	private static void find(Browsing browsing, String typed, String found) {
		assertThat(browsing.page().locator("h1")).isVisible();
		browsing.press("/");
		browsing.type(typed);
		assertThat(browsing.page().locator(".results [role=option] .name").first()).hasText(found);
		browsing.press("Enter");
	}

	private static Locator box(Browsing browsing, String name) {
		return browsing.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static void pick(Browsing browsing, String name) {
		browsing.type(name);
		assertThat(browsing.page().locator(".results [role=option] .name").first()).hasText(name);
		browsing.press("Enter");
	}

	private static Locator main(Browsing browsing) {
		return browsing.page().locator("main");
	}

	private static Locator link(Browsing browsing, String name) {
		return main(browsing).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator canvas(Browsing browsing) {
		return browsing.page().locator(".canvas");
	}

	private static Locator leftOut(Browsing browsing) {
		return browsing.page().locator(".left-out");
	}

	private static Pattern shows(int things) {
		return Pattern.compile(".*, %d things\\..*".formatted(things));
	}

}
