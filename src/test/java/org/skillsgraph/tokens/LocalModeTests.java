package org.skillsgraph.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.FixedClock;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Requests are written to the socket as they are: an HTTP client would repair their
 * deliberate faults.
 */
@SkillsGraphTest
class LocalModeTests {

	private static final String QUESTION = "{\"query\":\"{ __typename }\"}";

	private final URI service;

	private final Driver driver;

	private final LocalTokens tokens;

	/** As in the operating guide. */
	private static final int BODY_LIMIT = 1024 * 1024;

	private final LocalTokenSettings settings;

	LocalModeTests(GraphQlClient asking, Driver driver, LocalTokens tokens, LocalTokenSettings settings) {
		this.service = URI.create(asking.address());
		this.driver = driver;
		this.tokens = tokens;
		this.settings = settings;
	}

	@BeforeEach
	void adaIsThere() {
		driver.executableQuery("MERGE (:Person {key: 'ada', email: 'ada@example.org'})").execute();
	}

	@Test
	void onlyThisMachineCanConnect() throws IOException {
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();

		for (InetAddress other : others) {
			assertThatIOException().isThrownBy(() -> new Socket(other, service.getPort()).close());
		}
		// Only a service that listens on all addresses answers on this one.
		InetAddress neighbour = InetAddress.ofLiteral("127.0.0.2");
		assertThatIOException().isThrownBy(() -> new Socket(neighbour, service.getPort()).close());
	}

	@Test
	void whoeverBringsNoTokenIsTheAdministrator() throws IOException {
		assertThat(ask("")).contains("\"viewer\":\"null, administrator true");
	}

	@Test
	void aTokenActsAsThePerson() throws IOException {
		assertThat(ask(bearer(token("{\"person\":\"ada\"}")))).contains("\"viewer\":\"ada, administrator false");
	}

	@Test
	void aServiceHasTheRolesOfItsToken() throws IOException {
		assertThat(ask(bearer(token("{\"service\":\"sync\",\"roles\":[\"administrator\"]}"))))
			.contains("\"viewer\":\"null, administrator true");
		assertThat(ask(bearer(token("{\"service\":\"sync\",\"roles\":[]}"))))
			.contains("\"viewer\":\"null, administrator false");
		assertThat(ask(bearer(token("{\"service\":\"sync\"}")))).contains("\"viewer\":\"null, administrator false");
		assertThat(ask(bearer(token("{\"service\":\"sync\",\"roles\":[\"programmeOwner\"]}"))))
			.contains("\"viewer\":\"null, administrator false, programmeOwner true\"", "\"caller\":\"service sync\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"person":"nobody"}                             | 404 | UNKNOWN_PERSON
			{"person":"ada","service":"sync"}               | 400 | INVALID_WISH
			{"person":"ada","roles":["administrator"]}      | 400 | INVALID_WISH
			{"service":"sync","roles":"administrator"}      | 400 | INVALID_WISH
			{"service":"sync","roles":["owner"]}            | 400 | INVALID_ROLE
			{}                                              | 400 | INVALID_WISH
			null                                            | 400 | BAD_REQUEST
			[]                                              | 400 | BAD_REQUEST
			{"person":                                      | 400 | INVALID_WISH
			``                                              | 400 | BAD_REQUEST
			""")
	void aWishThatCannotBeGrantedHasACode(String wish, int status, String code) throws IOException {
		assertThat(post("/local/token", "", wish)).startsWith("HTTP/1.1 " + status).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJwZXJzb24iOiJhZGEifQ." })
	void aTokenThatIsNotOursIsRefused(String token) throws IOException {
		assertThat(ask(bearer(token))).startsWith("HTTP/1.1 401").contains("UNAUTHENTICATED");
	}

	@Test
	void aTokenOfAnotherProcessIsRefused() throws IOException {
		String other = new LocalTokens(Clock.fixed(FixedClock.NOW, Clock.systemUTC().getZone()), settings)
			.forPerson("ada");

		assertThat(ask(bearer(other))).startsWith("HTTP/1.1 401");
	}

	@Test
	void aTokenEnds() throws IOException {
		Clock earlier = Clock.offset(Clock.fixed(FixedClock.NOW, Clock.systemUTC().getZone()),
				settings.tokenLifetime().plus(Duration.ofSeconds(1)).negated());

		assertThat(ask(bearer(tokens.forPerson("ada", earlier.instant())))).startsWith("HTTP/1.1 401");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql", "/local/token", "/actuator/health/readiness", "/", "/nowhere" })
	void noOtherSiteIsAnsweredOnAnyPath(String path) throws IOException {
		assertThat(get(path, "Host: localhost\r\nOrigin: https://evil.example\r\n")).startsWith("HTTP/1.1 403")
			.contains("FOREIGN_ORIGIN");
		assertThat(get(path, "Host: evil.example\r\n")).startsWith("HTTP/1.1 403").contains("FOREIGN_HOST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.2",
			"localhost@evil.example", "[::2]", "0.0.0.0", "" })
	void aNameThatPointsHereIsNotEnough(String host) throws IOException {
		assertThat(get("/graphql", "Host: " + host + "\r\n")).matches("(?s)HTTP/1.1 40[03].*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LocalHost:80", "127.0.0.1:8080", "[::1]:8080" })
	void namesOfThisMachineAreAnswered(String host) throws IOException {
		assertThat(get("/actuator/health/readiness", "Host: " + host + "\r\n")).startsWith("HTTP/1.1 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "http://localhost", "http://localhost:1", "https://localhost:8080",
			"http://127.0.0.1:8080" })
	void aPageOfAnotherOriginOnThisMachineIsAnotherSite(String origin) throws IOException {
		assertThat(get("/graphql", "Host: localhost:8080\r\nOrigin: " + origin + "\r\n")).startsWith("HTTP/1.1 403");
	}

	@Test
	void ownPagesMayAsk() throws IOException {
		assertThat(ask("Origin: http://localhost:8080\r\n")).startsWith("HTTP/1.1 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Type: text/plain\r\n", "Content-Type: application/x-www-form-urlencoded\r\n",
			"Content-Type: multipart/form-data; boundary=x\r\n", "Content-Type: nonsense\r\n", "" })
	void aBodyMustBeJson(String contentType) throws IOException {
		for (String path : List.of("/graphql", "/local/token", "/nowhere")) {
			String answer = send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + contentType
					+ "Content-Length: 2\r\n\r\n{}");

			assertThat(answer).startsWith("HTTP/1.1 415").contains("UNSUPPORTED_MEDIA_TYPE");
		}
	}

	@Test
	void noMoreOfABodyIsReadThanAQuestionCanHave() throws IOException {
		String answer = post("/graphql", "",
				"{\"query\":\"{ __typename }\",\"variables\":{\"none\":[" + "1,".repeat(20_000) + "1]}}");

		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("TOO_COMPLEX",
					"The body has more values, goes deeper or has longer numbers than the service reads.");
	}

	@Test
	void aBodyHasALimit() throws IOException {
		String large = " ".repeat(BODY_LIMIT);

		assertThat(post("/graphql", "", large + QUESTION)).startsWith("HTTP/1.1 413").contains("TOO_LARGE");
	}

	@Test
	void aBodyThatDoesNotSayHowLongItIsHasTheSameLimit() throws IOException {
		int size = BODY_LIMIT + 1;
		String answer = send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(size)
				+ "\r\n" + " ".repeat(size) + "\r\n0\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 413").contains("TOO_LARGE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json", "*/*" })
	void whatIsNotThereHasACodeForEverybody(String accepted) throws IOException {
		String answer = get("/nowhere", "Host: localhost\r\nAccept: " + accepted + "\r\n");

		assertThat(answer).startsWith("HTTP/1.1 404").contains("application/json", "\"NOT_FOUND\"");
	}

	@Test
	void onlyHealthIsTold() throws IOException {
		for (String path : List.of("/actuator", "/actuator/env", "/actuator/metrics", "/actuator/prometheus",
				"/actuator/heapdump")) {
			assertThat(get(path, "Host: localhost\r\n")).startsWith("HTTP/1.1 404");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "null", "{}", "{\"query\":5}", "{\"query\":\"{ nothing }\"}" })
	void aQuestionThatCannotBeReadTellsNothingOfTheService(String body) throws IOException {
		assertThat(post("/graphql", "", body)).contains("\"errors\"")
			.doesNotContain("HTTP/1.1 500", "java.", "jackson", "springframework", "Exception");
	}

	private String ask(String headers) throws IOException {
		return post("/graphql", headers, QUESTION);
	}

	private static String bearer(String token) {
		return "Authorization: Bearer " + token + "\r\n";
	}

	private String token(String wish) throws IOException {
		String answer = post("/local/token", "", wish);
		assertThat(answer).startsWith("HTTP/1.1 200");
		return answer.replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
	}

	private String get(String path, String headers) throws IOException {
		return send("GET " + path + " HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n");
	}

	private String post(String path, String headers, String body) throws IOException {
		return send("POST " + path + " HTTP/1.1\r\nHost: localhost:8080\r\nConnection: close\r\n" + headers
				+ "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), service.getPort())) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			InputStream answer = socket.getInputStream();
			return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
