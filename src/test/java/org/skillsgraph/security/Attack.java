package org.skillsgraph.security;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that somebody does who wishes the service ill.
 *
 * @param name what they do
 * @param status with which it is refused
 * @param code with which it is refused; empty where nobody looks at codes yet
 * @param deed doing it
 */
record Attack(String name, int status, String code, Function<Sender, Reply> deed) {

	static Attack document(String name, String code, String document) {
		return document(name, code, document, Map.of());
	}

	static Attack document(String name, String code, String document, Map<String, ?> variables) {
		return body(name, 400, code, question(document, variables));
	}

	/** It is the one field that can't be answered. */
	static Attack field(String name, String code, String document) {
		return field(name, code, document, Map.of());
	}

	static Attack field(String name, String code, String document, Map<String, ?> variables) {
		return body(name, 200, code, question(document, variables));
	}

	static Attack body(String name, int status, String code, String body) {
		// Once: to make it again and again would be felt, too.
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
