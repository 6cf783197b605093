package org.skillsgraph.security;

import java.util.stream.Stream;

/**
 * Requests that no honest client sends: with the wrong method, in the wrong format or
 * from another site.
 */
final class WireAttacks {

	private static final String QUESTION = "{\"query\":\"{ me { key } }\"}";

	private WireAttacks() {
	}

	static Stream<Attack> all() {
		return Stream.of(Attack.wire("GET", 405, "",
				"GET /graphql?query=%7B%20me%20%7B%20key%20%7D%20%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
				Attack.wire("a form", 415, "UNSUPPORTED_MEDIA_TYPE",
						post("Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n",
								"query=%7B%20me%20%7B%20key%20%7D%20%7D")),
				Attack.wire("a form with files", 415, "UNSUPPORTED_MEDIA_TYPE",
						post("Host: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n", "--x\r\n\r\n")),
				Attack.wire("JSON that says it is text", 415, "UNSUPPORTED_MEDIA_TYPE",
						post("Host: localhost\r\nContent-Type: text/plain\r\n", QUESTION)),
				Attack.wire("a name that points here", 403, "FOREIGN_HOST",
						post("Host: rebound.example\r\nContent-Type: application/json\r\n", QUESTION)),
				Attack.wire("another site's page", 403, "FOREIGN_ORIGIN",
						post("Host: localhost\r\nOrigin: https://evil.example\r\nContent-Type: application/json\r\n",
								QUESTION)),
				Attack.wire("headers of 14,000 letters", 400, "",
						post("Host: localhost\r\nX-Long: " + "a".repeat(7_000) + "\r\nX-Longer: " + "a".repeat(7_000)
								+ "\r\nContent-Type: application/json\r\n", QUESTION)),
				Attack.wire("a body that is shorter than it says", 400, "BAD_REQUEST",
						post("Host: localhost\r\nContent-Type: application/json\r\n", "{")));
	}

	private static String post(String headers, String body) {
		return "POST /graphql HTTP/1.1\r\nConnection: close\r\n" + headers + "Content-Length: " + body.length()
				+ "\r\n\r\n" + body;
	}

}
