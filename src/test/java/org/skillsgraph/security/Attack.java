package org.skillsgraph.security;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import tools.jackson.databind.json.JsonMapper;

/**
 * One attack on the service.
 *
 * @param name what the attacker does
 * @param status the HTTP status of the rejection
 * @param code the error code of the rejection; empty if it comes before codes apply
 * @param deed carries out the attack
 */
record Attack(String name, int status, String code, Function<Sender, Reply> deed) {

	static Attack document(String name, String code, String document) {
		return document(name, code, document, Map.of());
	}

	static Attack document(String name, String code, String document, Map<String, ?> variables) {
		return body(name, 400, code, question(document, variables));
	}

	/** Only the one field fails, so the HTTP status is 200. */
	static Attack field(String name, String code, String document) {
		return field(name, code, document, Map.of());
	}

	static Attack field(String name, String code, String document, Map<String, ?> variables) {
		return body(name, 200, code, question(document, variables));
	}

	static Attack body(String name, int status, String code, String body) {
		// Encoded only once: doing so for each attempt would slow others down, too.
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		return new Attack(name, status, code, (attacker) -> attacker.send(bytes));
	}

	static Attack wire(String name, int status, String code, String request) {
		return new Attack(name, status, code, (attacker) -> attacker.wire(request));
	}

	private static String question(String document, Map<String, ?> variables) {
		return JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
	}

	@Override
	public String toString() {
		return name;
	}

}
