package org.skillsgraph.signin;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.SecondService;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillsgraph.signin.Visitor.location;

/**
 * People sign in at a real issuer, and then ask as themselves without seeing a token.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class SignInTests {

	private static final String ADA = "ada@example.org";

	private static final String VIEW = "/explore/person?key=ada&asOf=2024";

	private static final String ME = "{ me { key } }";

	private static final String IT_IS_ADA = "{\"data\":{\"me\":{\"key\":\"ada\"}},";

	private final LoginService issuer = new LoginService();

	private final SecondService service;

	private final Driver driver;

	SignInTests(Neo4jConnectionDetails database, Driver driver) {
		this.driver = driver;
		this.service = SecondService.on(database, issuer.settings().toArray(String[]::new));
	}

	@BeforeAll
	void people() {
		driver.executableQuery("""
				CREATE (:Person {key: 'ada', email: 'ada@example.org'}), (:Person {key: 'bo', email: 'bo@example.org'})
				""").execute();
	}

	@BeforeEach
	void register() {
		issuer.register(page(), Duration.ofMinutes(5));
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
	void whoeverSignsInComesBackToTheViewAndAsksAsThemselves() {
		Visitor ada = new Visitor(page());
		assertThat(ada.post("/graphql", "{\"query\":\"" + ME + "\"}").statusCode()).isEqualTo(401);
		assertThat(ada.get("/session").body()).isEqualTo("{\"signedIn\":false}");
		assertThat(ada.cookies()).isEmpty();

		assertThat(location(ada.signIn(ADA, VIEW))).isEqualTo(page() + VIEW);

		assertThat(ada.session().get("signedIn").asBoolean()).isTrue();
		assertThat(ada.ask(ME).body()).startsWith(IT_IS_ADA);
		assertThat(ada.cookies()).containsOnlyKeys("__Host-session");
	}

	@Test
	void theIssuerIsAskedForACodeWithAProofAndTheCookiesAreForTheServiceAlone() {
		Visitor ada = new Visitor(page());

		HttpResponse<String> begun = ada.get("/sign-in");
		assertThat(location(begun)).startsWith(issuer.address() + "/oauth2/authorize?response_type=code")
			.contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
		assertThat(begun.headers().allValues("Set-Cookie")).singleElement()
			.asString()
			.startsWith("__Host-sign-in=")
			.contains("; Path=/; Max-Age=600; ")
			.endsWith("; Secure; HttpOnly; SameSite=Lax");
		assertThat(begun.headers().firstValue("Cache-Control")).hasValue("no-store");

		assertThat(ada.signIn(ADA, VIEW).headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-session=")
				.endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax"));
	}

	@Test
	void nobodyIsSignedInWithASessionThatSomebodyElseBegan() {
		Visitor stranger = new Visitor(page());
		stranger.signIn("bo@example.org", VIEW);
		String before = stranger.cookies().get("__Host-session");

		stranger.get("/sign-in");
		stranger.signIn(ADA, VIEW);

		assertThat(stranger.cookies().get("__Host-session")).isNotEqualTo(before);
		assertThat(stranger.ask(ME).body()).startsWith("{\"data\":{\"me\":{\"key\":\"bo\"}},");
	}

	@Test
	void anotherSiteCanNotAskWithTheCookie() {
		Visitor ada = signedIn();
		Visitor bo = new Visitor(page());
		bo.signIn("bo@example.org", VIEW);
		String question = "{\"query\":\"{ me { key } }\"}";
		String[] ofBo = bo.fromThePage();

		for (HttpResponse<String> answer : List.of(ada.post("/graphql", question), ada.post("/graphql", question, ofBo),
				ada.post("/sign-out", "{}"), ada.post("/sign-out", "{}", ofBo))) {
			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("\"code\":\"CSRF_TOKEN_MISSING\"");
		}
		assertThat(ada.ask(ME).body()).startsWith(IT_IS_ADA);
	}

	@Test
	void aTokenThatIsSentComesBeforeTheSession() {
		Visitor ada = signedIn();

		HttpResponse<String> answer = ada.post("/graphql", "{\"query\":\"{ me { key } }\"}", "Authorization",
				"Bearer nonsense");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("UNAUTHENTICATED");
	}

	/** Each renewal has a refresh token of its own, which counts once. */
	@Test
	void tokensThatExpireAreRenewedOnceForAllRequestsOfASession() throws Exception {
		issuer.register(page(), Duration.ofSeconds(60));
		Visitor ada = signedIn();
		String[] fromThePage = ada.fromThePage();

		try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
			Callable<String> question = () -> ada.post("/graphql", "{\"query\":\"{ me { key } }\"}", fromThePage)
				.body();
			List<Future<String>> answers = threads.invokeAll(IntStream.range(0, 30).mapToObj((_) -> question).toList());
			for (Future<String> answer : answers) {
				assertThat(answer.get()).startsWith(IT_IS_ADA);
			}
		}
	}

	@Test
	void theSessionEndsWhenTheIssuerRenewsItNoMore() {
		issuer.register(page(), Duration.ofSeconds(60));
		Visitor ada = signedIn();
		String[] fromThePage = ada.fromThePage();
		issuer.revokeAll();

		HttpResponse<String> answer = ada.post("/graphql", "{\"query\":\"{ me { key } }\"}", fromThePage);

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(ada.get("/session").body()).isEqualTo("{\"signedIn\":false}");
		assertThat(location(ada.signIn(ADA, VIEW))).isEqualTo(page() + VIEW);
		assertThat(ada.ask(ME).body()).startsWith(IT_IS_ADA);
	}

	@Test
	void theSessionOutlivesAnIssuerThatIsAway() {
		issuer.register(page(), Duration.ofSeconds(60));
		Visitor ada = signedIn();

		issuer.goesAway(true);
		HttpResponse<String> answer = ada.ask(ME);
		issuer.goesAway(false);

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.body()).contains("\"code\":\"ISSUER_UNAVAILABLE\"");
		assertThat(ada.ask(ME).body()).startsWith(IT_IS_ADA);
	}

	@Test
	void whoeverSignsOutIsSignedOutAtTheIssuerToo() {
		issuer.register(page(), Duration.ofSeconds(60));
		Visitor ada = signedIn();
		assertThat(ada.ask(ME).body()).startsWith(IT_IS_ADA);

		HttpResponse<String> here = ada.post("/sign-out", "{}", ada.fromThePage());
		assertThat(here.statusCode()).isEqualTo(204);
		assertThat(here.body()).isEmpty();
		assertThat(ada.get("/session").body()).isEqualTo("{\"signedIn\":false}");
		HttpResponse<String> there = ada.get("/sign-out");
		assertThat(location(there)).startsWith(issuer.address() + "/connect/logout?client_id=")
			.contains("&id_token_hint=");
		assertThat(location(ada.get(location(there)))).isEqualTo(page() + "/");

		assertThat(location(ada.get("/sign-out"))).isEqualTo(page() + "/");
		assertThat(ada.post("/graphql", "{\"query\":\"{ me { key } }\"}").statusCode()).isEqualTo(401);
		assertThat(location(ada.get(location(ada.get("/sign-in"))))).isEqualTo(issuer.address() + "/login");
	}

	@Test
	void aWayBackCountsOnceAndForWhoeverBeganIt() {
		Visitor ada = new Visitor(page());
		Visitor bo = new Visitor(page());
		String back = ada.comeBack(ADA, VIEW);
		bo.get("/sign-in");

		assertThat(location(bo.get(back))).isEqualTo(page() + "/explore/sign-in?problem=late");
		assertThat(location(new Visitor(page()).get(back))).isEqualTo(page() + "/explore/sign-in?problem=late");
		assertThat(location(ada.get(back))).isEqualTo(page() + VIEW);
		assertThat(location(ada.get(back))).isEqualTo(page() + "/explore/sign-in?problem=late");
		assertThat(bo.get("/session").body()).isEqualTo("{\"signedIn\":false}");
	}

	@Test
	void whoeverIsDeniedIsToldSo() {
		Visitor ada = new Visitor(page());
		String state = location(ada.get("/sign-in")).replaceFirst(".*[?&]state=([^&]*).*", "$1");

		assertThat(location(ada.get("/sign-in/callback?error=access_denied&state=" + state)))
			.isEqualTo(page() + "/explore/sign-in?problem=denied");
	}

	@Test
	void aMadeUpCodeSignsNobodyIn() {
		Visitor ada = new Visitor(page());
		String state = location(ada.get("/sign-in")).replaceFirst(".*[?&]state=([^&]*).*", "$1");

		assertThat(location(ada.get("/sign-in/callback?code=made-up&state=" + state)))
			.isEqualTo(page() + "/explore/sign-in?problem=failed");
		assertThat(ada.get("/session").body()).isEqualTo("{\"signedIn\":false}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "/a b",
			"/a\r\nSet-Cookie: b", "/ü", "" })
	void theWayBackLeadsToThisSiteAlone(String target) {
		assertThat(location(new Visitor(page()).signIn(ADA, target))).isEqualTo(page() + "/");
	}

	@ParameterizedTest
	@CsvSource({ "/sign-in, POST", "/sign-in/callback, POST", "/session, POST" })
	void otherMethodsAreNotAnswered(String path) {
		assertThat(signedIn().post(path, "{}").statusCode()).isIn(403, 405);
	}

	@Test
	void aSessionThatTheServiceRejectsKeepsNoPageFromLoading() {
		Visitor stranger = new Visitor(page());
		stranger.signIn("stranger@example.org", VIEW);

		assertThat(stranger.ask(ME).body()).contains("\"code\":\"TOKEN_NAMES_NOBODY\"");
		assertThat(stranger.get("/").statusCode()).isEqualTo(200);
		assertThat(stranger.get("/app/main.js").statusCode()).isEqualTo(200);
	}

	private Visitor signedIn() {
		Visitor ada = new Visitor(page());
		ada.signIn(ADA, VIEW);
		return ada;
	}

}
