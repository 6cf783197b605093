package org.skillsgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.DemoTest;
import org.skillsgraph.graph.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** People look at the demo organisation in the browser. */
@BrowserTest
@DemoTest
class ExplorerTests {

	private static final String MIKA = "/explore/person?key=mika.sandberg";

	@Test
	void anythingIsFoundByKeyboardAlone(Browsing browsing) {
		browsing.open("/");
		assertThat(heading(browsing)).hasText("What people here bring");

		browsing.press("/");
		browsing.type("kubern");
		assertThat(options(browsing).first()).hasText("Kubernetes");
		browsing.press("Enter");

		assertThat(heading(browsing)).hasText("Kubernetes");
		assertThat(browsing.page()).hasURL(browsing.origin() + "/explore/skill?key=kubernetes");
		assertThat(browsing.page()).hasTitle("Kubernetes · skills-graph");
		assertThat(browsing.steps()).isEqualTo(3);
	}

	@Test
	void theSearchGroupsByKindAndIsLeftWithEscape(Browsing browsing) {
		browsing.open("/");
		assertThat(heading(browsing)).isVisible();

		browsing.press("/");
		browsing.type("mika");
		assertThat(options(browsing).first()).containsText("Mika Sandberg");
		assertThat(browsing.page().getByRole(AriaRole.GROUP).first()).containsText("People");
		browsing.press("ArrowDown");
		browsing.press("ArrowUp");
		assertThat(options(browsing).first()).hasAttribute("aria-selected", "true");
		browsing.press("Escape");

		assertThat(options(browsing).first()).isHidden();
	}

	@Test
	void aCareerIsACloudThatChangesOverTheYears(Browsing browsing) {
		browsing.open(MIKA);
		Locator words = browsing.page().locator(".cloud li:not(.absent)");
		assertThat(words).hasText(new String[] { "Apache Kafka", "Automated testing", "Docker", "Domain-driven design",
				"Giving feedback", "Java", "Kotlin", "Linux", "Onboarding Buddy", "PostgreSQL", "Spring Boot" });

		Locator slider = browsing.page().getByRole(AriaRole.SLIDER);
		slider.focus();
		browsing.press("ArrowLeft");
		browsing.press("ArrowLeft");

		assertThat(slider).hasAttribute("aria-valuetext", "End of 2024");
		assertThat(words).hasText(new String[] { "Docker", "Domain-driven design", "Giving feedback", "Kotlin" });
		browsing.page().reload();
		assertThat(slider).hasAttribute("aria-valuetext", "End of 2024");
		assertThat(words).hasCount(4);
	}

	@Test
	void backLeadsToTheViewBefore(Browsing browsing) {
		browsing.open(MIKA);
		browsing
			.click(browsing.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PostgreSQL")).first());
		assertThat(heading(browsing)).hasText("PostgreSQL");

		browsing.page().goBack();

		assertThat(heading(browsing)).hasText("Mika Sandberg");
	}

	@Test
	void aClickInThePictureShowsNeighboursAndUndoTakesThemAway(Browsing browsing) {
		String kubernetes = new Id("Skill", "kubernetes").opaque();
		String noor = new Id("Person", "noor.azimi").opaque();
		browsing.open("/explore/graph?of=" + kubernetes);
		Locator canvas = browsing.page().locator(".canvas");
		assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*Kubernetes.*41 things.*"));
		assertThat(browsing.page().locator(".left-out")).hasText("7 more neighbours of Kubernetes aren’t drawn.");

		clickInPicture(browsing, noor);

		assertThat(browsing.page().locator(".inspector h2")).hasText("Noor Azimi");
		assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*60 things.*"));
		assertThat(browsing.page()).hasURL(browsing.origin() + "/explore/graph?of=" + kubernetes + "&open=" + noor);
		browsing.page().reload();
		assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*60 things.*"));
		browsing.click(button(browsing, "Undo"));
		assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*41 things.*"));
		assertThat(browsing.page()).hasURL(browsing.origin() + "/explore/graph?of=" + kubernetes);
	}

	@Test
	void whatIsSwitchedOffIsSaid(Browsing browsing) {
		browsing.open("/explore/graph?of=" + new Id("Skill", "kubernetes").opaque());

		browsing.click(browsing.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("People")));

		assertThat(browsing.page().locator(".left-out")).containsText("18 things are switched off.");
		browsing.click(button(browsing, "6 more"));
		assertThat(browsing.page().locator(".left-out")).containsText("One more neighbour of Kubernetes isn’t drawn.");
	}

	@Test
	void linksThatAreSwitchedOffAreSaidAndTheirThingsStay(Browsing browsing) {
		browsing.open("/explore/graph?of=" + new Id("Skill", "kubernetes").opaque());
		Locator knows = browsing.page()
			.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^knows \\d+")));
		Locator canvas = browsing.page().locator(".canvas");
		Locator table = browsing.page().locator(".twin tbody");
		assertThat(table).containsText("← knows");
		assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*41 things.*"));

		browsing.click(knows);

		assertThat(browsing.page().locator(".left-out"))
			.containsText(Pattern.compile("\\d+ links are switched off\\."));
		assertThat(table).not().containsText("← knows");
		assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*41 things.*"));
		browsing.page().reload();
		assertThat(knows).not().isChecked();
		browsing.click(knows);
		assertThat(browsing.page().locator(".left-out")).not().containsText("switched off");
		assertThat(table).containsText("← knows");
	}

	@Test
	void theTableSaysWhatThePictureSaysAndDoesWhatAClickDoes(Browsing browsing) {
		browsing.open("/explore/graph?of=" + new Id("Person", "mika.sandberg").opaque());
		Locator rows = browsing.page().locator(".twin tbody tr");
		assertThat(rows).hasCount(24);

		browsing.click(browsing.page().getByText("As a table"));
		assertThat(rows.first()).containsText("Mika Sandberg");
		browsing.click(button(browsing, "Show neighbours Tove Ekdahl"));

		assertThat(browsing.page().locator(".inspector h2")).hasText("Tove Ekdahl");
		assertThat(rows).not().hasCount(24);
	}

	@Test
	void thePictureIsSavedInThreeFormats(Browsing browsing) throws IOException {
		browsing.open("/explore/graph?of=" + new Id("Skill", "kubernetes").opaque());
		assertThat(browsing.page().locator(".canvas")).hasAttribute("aria-label", Pattern.compile(".*41 things.*"));
		assertThat(browsing.page().locator(".canvas canvas").first()).isVisible();
		browsing.click(browsing.page().getByText("Export"));

		JsonNode json = JsonMapper.shared().readTree(Files.readString(saved(browsing, "JSON")));
		assertThat(json.get("nodes").size()).isEqualTo(41);
		assertThat(json.at("/nodes/0/label").asString()).isEqualTo("Kubernetes");
		assertThat(Files.readString(saved(browsing, "SVG"))).startsWith("<svg").contains(">Noor Azimi</text>");
		assertThat(Files.readAllBytes(saved(browsing, "PNG"))).startsWith(0x89, 'P', 'N', 'G');
	}

	@Test
	void twoThingsHangTogetherInASentence(Browsing browsing) {
		browsing.open("/");
		browsing.click(
				browsing.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Routes").setExact(true)));
		assertThat(browsing.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("From")))
			.isFocused();
		browsing.type("mika");
		assertThat(options(browsing).first()).containsText("Mika Sandberg");
		browsing.press("Enter");
		assertThat(
				browsing.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("To").setExact(true)))
			.isFocused();
		browsing.type("noor");
		assertThat(options(browsing).first()).containsText("Noor Azimi");
		browsing.press("Enter");

		assertThat(heading(browsing)).hasText("How Mika Sandberg and Noor Azimi hang together");
		assertThat(browsing.page().locator(".route p").first())
			.hasText("Mika Sandberg knows Docker (beginner). Noor Azimi mentors in Docker.");
		assertThat(browsing.steps()).isEqualTo(5);
	}

	@Test
	void aCareerIsSeenAtTwoDatesByKeyboardAlone(Browsing browsing) {
		browsing.open("/");
		assertThat(heading(browsing)).isVisible();
		browsing.press("/");
		browsing.type("mika");
		assertThat(options(browsing).first()).containsText("Mika Sandberg");
		browsing.press("Enter");
		assertThat(heading(browsing)).isFocused();
		Locator slider = browsing.page().getByRole(AriaRole.SLIDER);

		for (int links = 0; links < 5; links++) {
			browsing.press("Tab");
		}
		assertThat(slider).isFocused();
		browsing.press("ArrowLeft");

		assertThat(slider).hasAttribute("aria-valuetext", "End of 2025");
		assertThat(browsing.steps()).isEqualTo(9);
	}

	@Test
	void somebodyElseSeesMoreOfTheirOwn(Browsing browsing) {
		browsing.open(MIKA);
		assertThat(heading(browsing)).hasText("Mika Sandberg");

		browsing.click(button(browsing, "Act as…"));
		browsing.type("noor");
		assertThat(options(browsing).first()).containsText("Noor Azimi");
		browsing.press("Enter");

		assertThat(browsing.page().getByText("As Noor Azimi")).isVisible();
		assertThat(browsing.page().evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie])"))
			.asString()
			.doesNotContain("ey");
		browsing.click(button(browsing, "Stop"));
		assertThat(browsing.page().getByText("As yourself")).isVisible();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/explore/person?key=mika.sandberg          | Mika Sandberg
			/explore/graph?of=U2tpbGw6a3ViZXJuZXRlcw | Around Kubernetes
			""")
	void aLongQuestionSaysForHowLongItTakesAndCanBeCancelled(String path, String heading, Browsing browsing) {
		browsing.page().route("**/graphql", (_) -> {
		});
		browsing.open(path);
		Locator loading = browsing.page().locator("main .loading");
		assertThat(loading).hasText("Loading…");
		assertThat(loading).containsText("for 3 seconds now");
		assertThat(loading).containsText("for 4 seconds now");
		assertThat(loading.getByRole(AriaRole.STATUS)).hasText("Loading…");

		browsing.click(button(browsing, "Cancel"));

		assertThat(browsing.page().getByRole(AriaRole.ALERT)).containsText("The question was cancelled.");
		assertThat(loading).hasCount(0);
		assertThat(button(browsing, "Try again")).isFocused();
		browsing.page().unroute("**/graphql");
		browsing.press("Enter");
		assertThat(heading(browsing)).hasText(heading);
		assertThat(browsing.page().getByRole(AriaRole.ALERT)).hasCount(0);
	}

	@Test
	void theLastAnswerStaysWhileALongQuestionTakesItsTime(Browsing browsing) {
		browsing.open("/explore/mentors?skills=kubernetes");
		assertThat(browsing.page().locator(".match")).hasCount(10);
		browsing.page().route("**/graphql", (_) -> {
		});

		browsing.page().getByLabel("Level of Kubernetes").selectOption("expert");

		assertThat(browsing.page().locator("main .loading")).containsText("for 3 seconds now");
		assertThat(browsing.page().locator(".match")).hasCount(10);
		browsing.accessible();
		browsing.screenshot("long-question");
		browsing.click(button(browsing, "Cancel"));
		assertThat(browsing.page().getByRole(AriaRole.ALERT)).containsText("The question was cancelled.");
	}

	@Test
	void aLostConnectionIsSaidAndOvercome(Browsing browsing) {
		browsing.expects("net::ERR_FAILED");
		browsing.page().route("**/graphql", Route::abort);
		browsing.open(MIKA);
		assertThat(browsing.page().getByRole(AriaRole.ALERT))
			.containsText("The service can’t be reached. Check the connection.");

		browsing.page().unroute("**/graphql");
		browsing.click(button(browsing, "Try again"));

		assertThat(heading(browsing)).hasText("Mika Sandberg");
	}

	@Test
	void aSpentBudgetIsSaidAndThePageTriesAgainByItself(Browsing browsing) {
		browsing.expects("status of 429");
		browsing.page()
			.route("**/graphql", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(429)
				.setHeaders(Map.of("Retry-After", "1"))
				.setContentType("application/json")
				.setBody(
						"{\"errors\": [{\"message\": \"Later.\", \"extensions\": {\"code\": \"TOO_MANY_REQUESTS\"}}]}")),
					new Page.RouteOptions().setTimes(1));

		browsing.open("/explore/role?key=senior-backend-engineer");

		assertThat(browsing.page().getByRole(AriaRole.ALERT)).containsText("The page tries again in 1 s.");
		assertThat(heading(browsing)).hasText("Senior Backend Engineer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/explore/person?key=nobody", "/explore/skill?key=nothing", "/explore/team?id=x",
			"/explore/add-on", "/explore/item?key=x", "/explore/role?key=x", "/explore/offering?id=x",
			"/explore/nowhere" })
	void whatIsNotThereIsSaid(String path, Browsing browsing) {
		browsing.open(path);

		assertThat(heading(browsing)).containsText("There is no such");
	}

	@Test
	void thePageSpeaksGermanToo(Browsing browsing) {
		browsing.page().addInitScript("localStorage.setItem('language', 'de')");

		browsing.open(MIKA);

		assertThat(browsing.page().locator("html")).hasAttribute("lang", "de");
		assertThat(browsing.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Fähigkeiten")))
			.isVisible();
	}

	private static Locator heading(Browsing browsing) {
		return browsing.page().locator("h1");
	}

	private static Locator options(Browsing browsing) {
		return browsing.page().locator(".results [role=option]");
	}

	private static Locator button(Browsing browsing, String name) {
		return browsing.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static void clickInPicture(Browsing browsing, String id) {
		Locator canvas = browsing.page().locator(".canvas");
		browsing.page().waitForFunction("id => document.querySelector('.canvas').picture?.rendered(id)?.x > 0", id);
		JsonNode at = JsonMapper.shared()
			.valueToTree(canvas.evaluate("(element, id) => element.picture.rendered(id)", id));
		canvas.click(new Locator.ClickOptions().setPosition(at.get("x").asDouble(), at.get("y").asDouble()));
	}

	private static Path saved(Browsing browsing, String format) {
		Download download = browsing.page().waitForDownload(() -> browsing.click(button(browsing, format)));
		assertThat(download.suggestedFilename()).startsWith("Kubernetes.");
		return download.path();
	}

}
