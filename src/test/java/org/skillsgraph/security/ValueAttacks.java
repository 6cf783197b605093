package org.skillsgraph.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values that are too large, of the wrong kind, or made up.
 */
final class ValueAttacks {

	private static final String PAGE = "query ($first: Int) { people(first: $first) { nodes { key } } }";

	private static final String AFTER = "query ($after: String) { people(first: 1, after: $after) { nodes { key } } }";

	private static final String MENTORS = "query ($input: FindMentorsInput!) { findMentors(input: $input) { totalCount } }";

	private ValueAttacks() {
	}

	/**
	 * {@return the attacks}
	 * @param skills a cursor of another list
	 */
	static Stream<Attack> all(String skills) {
		return Stream.of(Attack.document("first: -1", "INVALID_PAGE", PAGE, Map.of("first", -1)),
				Attack.document("first: 0", "INVALID_PAGE", PAGE, Map.of("first", 0)),
				Attack.document("first: 2147483647", "INVALID_PAGE", PAGE, Map.of("first", Integer.MAX_VALUE)),
				Attack.document("first: 2147483647 in the document", "INVALID_PAGE",
						"{ people(first: 2147483647) { nodes { key } } }"),
				Attack.document("first: 1e18", "INVALID_DOCUMENT", PAGE, Map.of("first", 1e18)),
				Attack.body("first: 1e999999999", 400, "INVALID_DOCUMENT",
						"{\"query\":\"" + PAGE + "\",\"variables\":{\"first\":1e999999999}}"),
				Attack.document("first: 1e999999999 in the document", "INVALID_DOCUMENT",
						"{ people(first: 1e999999999) { nodes { key } } }"),
				Attack.field("hours: 1e999999999 in the document", "INVALID_INPUT",
						"{ findMentors(input: {minOverlapHours: 1e999999999}) { totalCount } }"),
				Attack.document("a page of the wrong type", "INVALID_DOCUMENT", PAGE, Map.of("first", Map.of("a", 1))),
				Attack.document("100,000 ids", "TOO_COMPLEX", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
						Map.of("ids", Collections.nCopies(100_000, "a"))),
				Attack.document("10,000 skills", "TOO_COMPLEX", MENTORS,
						Map.of("input",
								Map.of("skills", Collections.nCopies(10_000, Map.of("skill", Map.of("key", "java")))))),
				Attack.document("20,000 wrong skills", "TOO_COMPLEX", MENTORS,
						Map.of("input", Map.of("skills", Collections.nCopies(20_000, Map.of("nothing", 1))))),
				Attack.document("50,000 unknown fields of an input", "TOO_COMPLEX", MENTORS,
						Map.of("input", numbered(50_000))),
				Attack.field("900 ids", "INVALID_INPUT", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
						Map.of("ids", Collections.nCopies(900, "a"))),
				Attack.body("a variable of 5 MB", 413, "TOO_LARGE",
						"{\"query\":\"" + AFTER + "\",\"variables\":{\"after\":\"" + "a".repeat(5_000_000) + "\"}}"),
				Attack.body("JSON, 10,000 levels deep", 400, "TOO_COMPLEX", nested("[", "]", 10_000)),
				Attack.body("JSON objects, 10,000 levels deep", 400, "TOO_COMPLEX", nested("{\"a\":", "}", 10_000)),
				Attack.body("JSON, 400 levels deep", 400, "INVALID_DOCUMENT", nested("[", "]", 400)),
				Attack.body("a number of 900,000 digits", 400, "TOO_COMPLEX", nested("9".repeat(900_000), "", 1)),
				Attack.body("a batch of 400", 400, "BAD_REQUEST",
						"[" + "{\"query\":\"{ me { key } }\"},".repeat(400).replaceAll(",$", "]")),
				Attack.field("a forged cursor", "INVALID_CURSOR", AFTER, Map.of("after", forged())),
				Attack.field("a cursor of another list", "INVALID_CURSOR", AFTER, Map.of("after", skills)),
				Attack.field("a cursor with one letter changed", "INVALID_CURSOR", AFTER.replace("people", "skills"),
						Map.of("after", skills.replaceFirst("^.", skills.startsWith("A") ? "B" : "A"))),
				Attack.field("a cursor of 900,000 letters", "INVALID_CURSOR", AFTER,
						Map.of("after", "a".repeat(900_000))),
				Attack.document("{key: null} in @oneOf", "INVALID_DOCUMENT", "{ person(by: {key: null}) { key } }"),
				Attack.document("{key: null} in a variable", "INVALID_DOCUMENT",
						"query ($by: PersonBy!) { person(by: $by) { key } }",
						Map.of("by", Collections.singletonMap("key", null))),
				Attack.document("two of @oneOf", "INVALID_DOCUMENT",
						"{ person(by: {key: \"ada.lindqvist\", id: \"a\"}) { key } }"),
				Attack.field("words of 900,000 letters", "INVALID_INPUT",
						"query ($text: String!) { search(text: $text) { totalCount } }",
						Map.of("text", "a ".repeat(450_000))));
	}

	private static Map<String, Integer> numbered(int number) {
		return IntStream.range(0, number).boxed().collect(Collectors.toMap((i) -> "field" + i, (i) -> i));
	}

	private static String nested(String open, String closed, int levels) {
		String value = open.repeat(levels) + (open.startsWith("{") ? "1" : "") + closed.repeat(levels);
		return "{\"query\":\"" + PAGE + "\",\"variables\":{\"first\":" + value + "}}";
	}

	private static String forged() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString("0123456789abcdef[\"a\",\"b\"]".getBytes(StandardCharsets.UTF_8));
	}

}
