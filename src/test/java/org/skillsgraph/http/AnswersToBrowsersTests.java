package org.skillsgraph.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every answer has the same headers for browsers, and its trace id.
 */
@SkillsGraphTest
class AnswersToBrowsersTests {

	private static final Map<String, String> SAFE = Map.of("x-content-type-options", "nosniff", "cache-control",
			"no-store", "content-security-policy", "default-src 'none'; frame-ancestors 'none'", "x-frame-options",
			"DENY", "referrer-policy", "no-referrer", "cross-origin-resource-policy", "same-origin");

	private final int port;

	AnswersToBrowsersTests(GraphQlClient asking) {
		this.port = URI.create(asking.address()).getPort();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					GET /actuator/health/readiness | Host: localhost                                                              | 200
					GET /nowhere                   | Host: localhost                                                              | 404
					GET /graphql                   | Host: localhost                                                              | 405
					GET /graphql                   | Host: evil.example                                                           | 403
					GET /graphql                   | Host: localhost;Origin: https://evil.example                                 | 403
					POST /graphql                  | Host: localhost;Content-Type: text/plain                                     | 415
					POST /graphql                  | Host: localhost;Content-Type: application/json                               | 400
					POST /graphql                  | Host: localhost;Content-Type: application/json;Content-Length: 99999999      | 413
					GET /graphql                   | Host: localhost;Authorization: Bearer nonsense                               | 401
					GET /a;b=c/../graphql          | Host: localhost                                                              | 400
					TRACE /graphql                 | Host: localhost                                                              | 405
					OPTIONS /graphql               | Host: localhost                                                              | 404
					""")
	void headersAreTheSameEverywhere(String start, String headers, int status) throws IOException {
		List<String> answer = send(start, headers);

		assertThat(answer.getFirst()).startsWith("HTTP/1.1 " + status);
		Map<String, String> said = new TreeMap<>();
		for (String line : answer.subList(1, answer.indexOf(""))) {
			String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
			assertThat(said.put(name, line.substring(line.indexOf(':') + 2))).as(name).isNull();
		}
		assertThat(said).containsAllEntriesOf(SAFE)
			.doesNotContainKeys("server", "x-powered-by", "strict-transport-security", "set-cookie", "pragma");
		assertThat(said.get("x-trace-id")).matches("[0-9a-f]{32}");
		if (status >= 400) {
			assertThat(String.join("\n", answer)).contains("\"traceId\":\"" + said.get("x-trace-id") + "\"",
					"\"code\":\"");
		}
	}

	@ParameterizedTest
	@CsvSource({ "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01, true",
			"00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01, false",
			"00-00000000000000000000000000000000-00f067aa0ba902b7-01, false", "nonsense, false" })
	void theCallersOwnNumberIsKeptWhereItIsOne(String parent, boolean kept) throws IOException {
		String answer = String.join("\n", send("GET /nowhere", "Host: localhost;traceparent: " + parent));

		assertThat(answer.contains("X-Trace-Id: 4bf92f3577b34da6a3ce929d0e0e4736")).isEqualTo(kept);
		assertThat(answer.contains("\"traceId\":\"4bf92f3577b34da6a3ce929d0e0e4736\"")).isEqualTo(kept);
	}

	private List<String> send(String start, String headers) throws IOException {
		String request = start + " HTTP/1.1\r\nConnection: close\r\n" + headers.replace(";", "\r\n") + "\r\n\r\n";
		try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

}
