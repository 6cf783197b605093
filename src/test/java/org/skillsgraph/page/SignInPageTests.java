package org.skillsgraph.page;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.skillsgraph.DemoTest;
import org.skillsgraph.SecondService;
import org.skillsgraph.graph.Id;
import org.skillsgraph.signin.LoginService;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** People sign in on the page, at a real issuer. */
@BrowserTest
@DemoTest
@TestInstance(Lifecycle.PER_CLASS)
class SignInPageTests {

	private static final String MIKA = "/explore/person?key=mika.sandberg";

	private final LoginService issuer = new LoginService();

	private final SecondService service;

	SignInPageTests(Neo4jConnectionDetails database) {
		// The service plans its first answers.
		this.service = SecondService.on(database,
				Stream.concat(issuer.settings().stream(), Stream.of("--skills-graph.limits.request-timeout=1m"))
					.toArray(String[]::new));
	}

	@BeforeEach
	void change(Browsing browsing) {
		issuer.register(page(), Duration.ofSeconds(60));
		browsing.changesTo(page().toString(), issuer.address());
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	private URI page() {
		return service.address();
	}

	@Test
	void whoeverSignsInSeesTheViewThatTheyWanted(Browsing browsing) {
		browsing.expects("status of 401");
		browsing.open(MIKA);
		assertThat(browsing.page().getByRole(AriaRole.ALERT)).containsText("You aren’t signed in");
		browsing.accessible();

		signIn(browsing);

		assertThat(browsing.page()).hasURL(page() + MIKA);
		assertThat(browsing.page().locator("h1")).hasText("Mika Sandberg");
		assertThat(header(browsing).getByRole(AriaRole.LINK, named("Mika Sandberg"))).isVisible();
		assertThat(browsing.page().locator(".cloud li").first()).isVisible();
		browsing.accessible();
		browsing.screenshot("signed-in");
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name);
	}

	@Test
	void noTokenIsWithinReachOfThePage(Browsing browsing) {
		signedIn(browsing);

		assertThat(browsing.page().evaluate("document.cookie")).isEqualTo("");
		assertThat(browsing.page().evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"))
			.isEqualTo("[{\"theme\":\"auto\"},{}]");
		assertThat(browsing.page().evaluate("fetch('/session').then((answer) => answer.text())").toString())
			.matches("\\{\"signedIn\":true,\"header\":\"X-CSRF-TOKEN\",\"token\":\"[^\".]+\"}");
	}

	@Test
	void whatSomebodyLooksAtStaysWhenTheSessionEndsAndIsThereAgainAfterwards(Browsing browsing) {
		signedIn(browsing);
		String kubernetes = new Id("Skill", "kubernetes").opaque();
		browsing.open("/explore/graph?of=" + kubernetes);
		Locator canvas = browsing.page().locator(".canvas");
		assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*Kubernetes.*things.*"));
		String drawn = canvas.getAttribute("aria-label");

		browsing.expects("status of 401");
		issuer.revokeAll();
		browsing.click(browsing.page().getByText("As a table"));
		browsing.click(browsing.page()
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show neighbours Noor Azimi")));

		Locator alert = browsing.page().getByRole(AriaRole.ALERT);
		assertThat(alert).containsText("your sign-in has expired");
		assertThat(canvas).hasAttribute("aria-label", drawn);
		browsing.accessible();
		browsing.click(alert.getByRole(AriaRole.LINK, named("Sign in")));
		assertThat(browsing.page()).hasURL(Pattern.compile(".*/explore/graph\\?of=" + kubernetes + ".*"));
		assertThat(canvas).hasAttribute("aria-label", Pattern.compile(".*Kubernetes.*things.*"));
	}

	@Test
	void whoeverSignsOutHasToSignInAgain(Browsing browsing) {
		signedIn(browsing);

		browsing.expects("status of 401");
		browsing.click(header(browsing).getByRole(AriaRole.BUTTON, named("Sign out")));

		assertThat(browsing.page()).hasURL(page() + "/");
		assertThat(header(browsing).getByRole(AriaRole.LINK, named("Sign in"))).isVisible();
		browsing.click(header(browsing).getByRole(AriaRole.LINK, named("Sign in")));
		assertThat(browsing.page()).hasURL(issuer.address() + "/login");
	}

	@Test
	void aSignInThatFailsSaysWhy(Browsing browsing) {
		browsing.open("/sign-in/callback?code=old&state=old");

		assertThat(browsing.page().locator("h1")).hasText("You aren’t signed in");
		assertThat(browsing.page().locator("main")).containsText("Signing in took too long. Please try again.");
		browsing.accessible();
		browsing.screenshot("sign-in-failed");
	}

	private void signedIn(Browsing browsing) {
		browsing.expects("status of 401");
		browsing.open(MIKA);
		signIn(browsing);
		assertThat(browsing.page().locator("h1")).hasText("Mika Sandberg");
	}

	private static void signIn(Browsing browsing) {
		Locator alert = browsing.page().getByRole(AriaRole.ALERT);
		browsing.click(alert.getByRole(AriaRole.LINK, named("Sign in")));
		browsing.page().locator("input[name=username]").fill("mika.sandberg@lyra.example");
		browsing.page().locator("input[name=password]").fill(LoginService.PASSWORD);
		browsing.page().locator("button[type=submit]").click();
	}

	private static Locator header(Browsing browsing) {
		return browsing.page().locator("header");
	}

}
