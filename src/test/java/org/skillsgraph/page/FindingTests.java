package org.skillsgraph.page;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.DemoTest;
import org.skillsgraph.graph.Id;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** People look for mentors, trainers and learning paths in the browser. */
@BrowserTest
@DemoTest
class FindingTests {

	private static final String KUBERNETES = new Id("Skill", "kubernetes").opaque();

	@Test
	void aMentorIsFoundAndComparedByKeyboardAlone(Browsing browsing) {
		browsing.open("/explore/mentors");
		assertThat(browsing.page().getByPlaceholder("Search skills…")).isFocused();

		browsing.type("kubern");
		assertThat(browsing.page().locator(".results [role=option]").first()).hasText("Kubernetes");
		browsing.press("Enter");
		assertThat(people(browsing)).hasText(new String[] { "Noor Azimi", "Samira Haddad", "Elin Fors", "Caleb Osei",
				"Dana Whitcomb", "Henrik Dahlgren", "Wen Zhao", "Imogen Castle", "Yusuf Demir", "Marcus Bellamy" });
		browsing.press("Tab");
		browsing.press("Enter");

		assertThat(browsing.page().getByText("Noor Azimi and Samira Haddad compared")).isVisible();
		assertThat(browsing.page())
			.hasURL(browsing.origin() + "/explore/mentors?skills=kubernetes&compare=noor.azimi,samira.haddad");
		assertThat(browsing.steps()).isEqualTo(4);
	}

	@Test
	void pointsAddUpToTheScoreAndTheRulesAreSaid(Browsing browsing) {
		browsing.open("/explore/mentors?skills=kubernetes&mentee=mika.sandberg");

		Locator first = browsing.page().locator(".match").first();
		assertThat(first).containsText("Noor Azimi");
		double sum = first.locator(".reasons li:not(.sum) .value")
			.allTextContents()
			.stream()
			.mapToDouble((points) -> Double.parseDouble(points.replaceAll(" of.*", "").strip()))
			.sum();
		assertThat(sum).isPositive();
		assertThat(Double.parseDouble(first.locator(".score b").first().textContent())).isEqualTo(sum);
		assertThat(browsing.page().getByText("One mentors the mentee already, or was asked and hasn’t answered."))
			.isVisible();
		assertThat(browsing.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("How we choose")))
			.isVisible();
	}

	@Test
	void aTrainerIsFoundForATopic(Browsing browsing) {
		browsing.open("/explore/trainers?skills=kubernetes&format=WORKSHOP");

		assertThat(people(browsing).first()).hasText(Pattern.compile("\\w+ \\w+"));
		assertThat(browsing.page().locator("h1")).hasText("Find a trainer");
	}

	@Test
	void aPathIsPlannedAndChangesWithWhatOneHas(Browsing browsing) {
		browsing.open("/explore/path?skill=" + KUBERNETES + "&level=COMPETENT&from=nobody");
		assertThat(browsing.page().locator("h1")).hasText("The way to Kubernetes (competent)");
		Locator plans = browsing.page().getByText("Plans to choose from");
		assertThat(plans).isVisible();

		browsing.open("/explore/path?skill=" + KUBERNETES + "&level=COMPETENT&from=nobody&have=skill." + KUBERNETES
				+ "~COMPETENT");

		assertThat(browsing.page().getByText("Already there")).isVisible();
	}

	@Test
	void theAlternativeThatWasChosenIsInTheAddress(Browsing browsing) {
		browsing.open("/explore/path?skill=" + KUBERNETES + "&level=PROFICIENT&from=mika.sandberg");

		browsing.click(browsing.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alternative 1")));

		assertThat(browsing.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Another plan")))
			.isVisible();
		browsing.page().reload();
		assertThat(browsing.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Another plan")))
			.isVisible();
	}

	@Test
	void whatCannotBeReachedIsExplained(Browsing browsing) {
		browsing.open("/explore/path?skill=" + new Id("Skill", "apache-kafka").opaque()
				+ "&level=EXPERT&from=mika.sandberg&mentors=no");

		assertThat(browsing.page().getByText("There is no way yet")).isVisible();
	}

	@Test
	void aGapLeadsToMentorsAndPaths(Browsing browsing) {
		browsing.open("/explore/gap?person=mika.sandberg&role=senior-backend-engineer");
		assertThat(browsing.page().locator("h1")).hasText("What Mika Sandberg still needs for Senior Backend Engineer");
		assertThat(browsing.page().locator("tbody tr").first()).containsText("Is competent in Java, 1 level short.");

		browsing.click(browsing.page()
			.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find a mentor in System design")));

		assertThat(browsing.page()).hasURL(Pattern.compile(".*/explore/mentors\\?skills=system-design~PROFICIENT.*"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/explore/mentors?skills=kubernetes~COMPETENT                  | Kubernetes    | Search skills…
					/explore/mentors?skills=kubernetes&mentee=mika.sandberg       | Mika Sandberg | For somebody else…
					/explore/mentors?skills=kubernetes&full=yes                   | people without an open place | For somebody else…
					/explore/trainers?skills=kubernetes&addOn=trainer             | Trainer       | Search add-ons…
					/explore/trainers?skills=kubernetes,java                      | Java          | Add another skill…
					/explore/gap?person=mika.sandberg&skills=kubernetes~COMPETENT | Kubernetes    | Compare with a role or skills
					/explore/path?role=Um9sZTpzZW5pb3ItYmFja2VuZC1lbmdpbmVlcg&from=nobody&have=skill.U2tpbGw6a3ViZXJuZXRlcw~COMPETENT | Kubernetes | Add a skill, an item or an add-on
					""")
	void whatIsTakenAwayLeavesTheFocusInTheSearch(String path, String name, String search, Browsing browsing) {
		browsing.open(path);
		Locator chip = browsing.page().locator(".chip").filter(new Locator.FilterOptions().setHasText(name));

		chip.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove " + name)).press("Enter");

		assertThat(chip).hasCount(0);
		assertThat(browsing.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(search)))
			.isFocused();
	}

	@Test
	void aWantedSkillHasALevelInEveryView(Browsing browsing) {
		browsing.open("/explore/mentors?skills=kubernetes");
		browsing.page().getByLabel("Level of Kubernetes").selectOption("expert");
		assertThat(browsing.page()).hasURL(browsing.origin() + "/explore/mentors?skills=kubernetes~EXPERT");

		browsing.open("/explore/gap?person=mika.sandberg&skills=kubernetes");
		browsing.page().getByLabel("Level of Kubernetes").selectOption("expert");
		assertThat(browsing.page())
			.hasURL(browsing.origin() + "/explore/gap?person=mika.sandberg&skills=kubernetes~EXPERT");
	}

	private static Locator people(Browsing browsing) {
		return browsing.page().locator(".match h3");
	}

}
