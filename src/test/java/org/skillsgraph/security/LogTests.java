package org.skillsgraph.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log says what happened and under which trace id, but nothing of the request: no
 * token, no name, no search term.
 */
@SkillsGraphTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

	/** Stands for anything private. */
	private static final String SECRET = "Zyxwvut";

	private final int port;

	private final Driver driver;

	private final Given given;

	LogTests(GraphQlClient asking, Driver driver, Given given) {
		this.port = URI.create(asking.address()).getPort();
		this.driver = driver;
		this.given = given;
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ person(by: {key: 'Zyxwvut'}) { key } }", "{ Zyxwvut }", "{ Zyxwvut: me { key } }",
			"{ search(text: 'Zyxwvut') { nodes { __typename } } }", "{ skill(by: {name: 'Zyxwvut'}) { key } }",
			"{ people(first: Zyxwvut) { nodes { key } } }", "{ person(by: {key: Zyxwvut",
			"query Zyxwvut { __typename }", "query ($v: PersonBy!) { person(by: $v) { key } }",
			"query ($v: Int) { people(first: $v) { nodes { key } } }", "{ people(after: 'Zyxwvut') { nodes { key } } }",
			"{ findMentors(input: {skills: [{skill: {name: 'Zyxwvut'}}]}) { nodes { rank } } }" })
	void whatIsAskedIsNotWrittenDown(String document, CapturedOutput log) throws IOException {
		String answer = post("",
				"{\"query\":\"" + document.replace("'", "\\\"") + "\",\"variables\":{\"v\":\"Zyxwvut\"}}");

		assertThat(answer).startsWith("HTTP/1.1 ");
		assertThat(log.getAll()).doesNotContainIgnoringCase(SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\":\"{ __typename }\",\"Zyxwvut\":1}", "{\"query\": Zyxwvut}", "{Zyxwvut",
			"{\"query\":{\"Zyxwvut\":1}}", "{\"query\":\"{ __typename }\",\"variables\":\"Zyxwvut\"}",
			"{\"query\":\"{ __typename }\",\"operationName\":\"Zyxwvut\"}", "Zyxwvut", "{\"person\":\"Zyxwvut\"}" })
	void bodiesAreNotWrittenDown(String body, CapturedOutput log) throws IOException {
		post("", body);
		send("POST /local/token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);

		assertThat(log.getAll()).doesNotContainIgnoringCase(SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Authorization: Bearer Zyxwvut", "Authorization: Bearer a.Zyxwvut.b",
			"Authorization: Bearer eyJhbGciOiJub25lIn0.Zyxwvut.", "Authorization: Basic Zyxwvut",
			"Authorization: Bearer \"Zyxwvut\"", "Cookie: Zyxwvut", "Cookie: a=\"Zyxwvut; b",
			"Cookie: $Version=1; é=Zyxwvut", "Accept: Zyxwvut", "Accept-Language: Zyxwvut", "traceparent: Zyxwvut",
			"X-Forwarded-For: Zyxwvut", "Content-Type: Zyxwvut", "Zyxwvut: 1", "Zyxwvut 1", "Zyx wvut: Zyxwvut",
			"Expect: Zyxwvut", "Transfer-Encoding: Zyxwvut", "Content-Length: Zyxwvut", "Range: Zyxwvut" })
	void headersAreNotWrittenDown(String header, CapturedOutput log) throws IOException {
		post(header + "\r\n", "{\"query\":\"{ __typename }\"}");

		assertThat(log.getAll()).doesNotContainIgnoringCase(SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /Zyxwvut", "GET /graphql?q=Zyxwvut", "GET /graphql?q=%Zyxwvut", "GET /<Zyxwvut>",
			"GET /a;Zyxwvut=/../x", "GET /%2e%2e/Zyxwvut", "GET //Zyxwvut", "GET /Zyxwvut\\x", "Zyxwvut /graphql",
			"GET /actuator/health/Zyxwvut", "POST /Zyxwvut", "GET Zyxwvut", "GET http://Zyxwvut/graphql",
			"GET /graphql?access_token=Zyxwvut", "GET /local/token?Zyxwvut=%00" })
	void addressesAreNotWrittenDown(String start, CapturedOutput log) throws IOException {
		String answer = send(start + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).doesNotContain("Exception", "org.apache", "Tomcat");
		assertThat(log.getAll()).doesNotContainIgnoringCase(SECRET);
	}

	@Test
	void aFaultOfOursIsWrittenDownUnderItsNumberWithoutWhatItWasAbout(CapturedOutput log) throws IOException {
		given.person("mika").knows("java", 1);
		given.person("ada").knows("java", 5).mentors("java");
		given.inTheGraph();
		driver.executableQuery("MATCH (ada:Person {key: 'ada'}) SET ada.publicProfile = '{Zyxwvut'").execute();

		String answer = post("",
				"{\"query\":\"{ Zyxwvut: findMentors(input: {mentee: {key: \\\"mika\\\"}, skills: [{skill: {key: \\\"java\\\"}}]}) "
						+ "{ nodes { rank } } }\"}");

		String trace = answer.replaceAll("(?s).*X-Trace-Id: ([0-9a-f]{32}).*", "$1");
		assertThat(answer).contains("\"code\":\"INTERNAL\"", "under the trace id " + trace + ".",
				"\"traceId\":\"" + trace + "\"");
		assertThat(log.getAll()).contains("[" + trace + "]", trace + " at Query.findMentors", "tools.jackson")
			.doesNotContain(SECRET);
	}

	@Test
	void aValueThatFitsNoTypeIsNotWrittenDownEither(CapturedOutput log) throws IOException {
		driver.executableQuery("CREATE (:Person {key: 'odd', name: 'odd', languages: [], startedOn: 'Zyxwvut'})")
			.execute();

		String answer = post("", "{\"query\":\"{ person(by: {key: \\\"odd\\\"}) { startedOn } }\"}");

		assertThat(answer).contains("\"code\":\"INTERNAL\"").doesNotContain("java.", SECRET);
		assertThat(log.getAll()).doesNotContain(SECRET);
	}

	private String post(String headers, String body) throws IOException {
		String type = headers.startsWith("Content-Type") ? "" : "Content-Type: application/json\r\n";
		String length = (headers.startsWith("Content-Length") || headers.startsWith("Transfer-Encoding")) ? ""
				: "Content-Length: " + body.length() + "\r\n";
		return send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + type + length
				+ "\r\n" + body);
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
