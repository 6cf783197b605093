package org.skillsgraph.security;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents that are too deep, too wide or endless.
 */
final class DocumentAttacks {

	private DocumentAttacks() {
	}

	static Stream<Attack> all() {
		return Stream.of(Attack.document("depth 20 with lists in lists", "TOO_COMPLEX", lists(5)),
				Attack.document("depth 160", "INVALID_SYNTAX", lists(40)),
				Attack.document("depth 160 of one thing each", "INVALID_SYNTAX",
						"{ me { " + "manager { ".repeat(160) + "key" + " }".repeat(160) + " } }"),
				Attack.document("inline fragments, 2,000 within each other", "INVALID_SYNTAX",
						"{ ".concat("... { ".repeat(2000)) + "__typename" + " }".repeat(2000) + " }"),
				Attack.document("inline fragments, 60 within each other and lists below", "TOO_COMPLEX",
						"... { ".repeat(60).replaceFirst("\\.\\.\\. ", "") + lists(3).replaceAll("^\\{|}$", "")
								+ " }".repeat(60)),
				Attack.document("100 aliases of findMentors", "TOO_COMPLEX", mentors(100)),
				Attack.document("101 aliases", "TOO_COMPLEX", aliases(101)),
				Attack.document("10,000 unknown directives", "INVALID_SYNTAX", directives(10_000)),
				Attack.document("2,400 unknown directives", "TOO_COMPLEX", directives(2_400)),
				Attack.document("50 unknown directives", "INVALID_DOCUMENT", directives(50)),
				Attack.document("a fragment in itself", "INVALID_DOCUMENT", "{ ...A } fragment A on Query { ...A }"),
				Attack.document("a cycle of 500 fragments", "INVALID_DOCUMENT", cycle(500)),
				Attack.document("a row of 500 fragments that ends in nothing", "TOO_COMPLEX", row(500, 1, "nothing")),
				Attack.document("30 fragments that each spread the next twice", "TOO_COMPLEX",
						row(30, 2, "me { key }")),
				Attack.document("30 fragments that double and then ask what isn't there", "TOO_COMPLEX",
						row(30, 2, "nothing { here }")),
				Attack.document("400 fragments that each spread the next twice", "TOO_COMPLEX",
						row(400, 2, "me { key }")),
				Attack.document("one leaf 4,900 times", "TOO_COMPLEX",
						"{ me { nothing " + "key ".repeat(4_900) + "} }"),
				Attack.document("one field 1,200 times", "TOO_COMPLEX",
						"{ nothing " + "me { key } ".repeat(1_200) + "}"),
				Attack.document("one field within itself, each twice", "TOO_COMPLEX", twice(8)),
				Attack.document("1,000 variables that nobody uses", "INVALID_DOCUMENT", variables(1_000)),
				Attack.document("the same variable 1,200 times", "INVALID_DOCUMENT",
						"query (" + "$a: Int ".repeat(1_200) + ") { me { key } }"),
				Attack.document("300 operations", "TOO_COMPLEX",
						IntStream.range(0, 300)
							.mapToObj((i) -> "query Q" + i + " { me { key } }")
							.collect(Collectors.joining(" "))),
				Attack.document("1,000,000 spaces", "INVALID_SYNTAX", "{ me { key" + " ".repeat(900_000) + "} }"),
				Attack.document("100,000 comments", "INVALID_SYNTAX", "#a\n".repeat(100_000) + "{ nothing }"),
				Attack.document("a text of 500,000 letters", "INVALID_SYNTAX",
						"{ node(nothing: \"" + "a".repeat(500_000) + "\") { id } }"),
				Attack.document("a number of 500,000 digits", "INVALID_SYNTAX",
						"{ people(first: " + "9".repeat(500_000) + ") { totalCount } }"),
				Attack.document("lists, 1,000 within each other", "INVALID_SYNTAX",
						"{ node(id: " + "[".repeat(1_000) + "]".repeat(1_000) + ") { id } }"),
				Attack.document("objects, 1,000 within each other", "INVALID_SYNTAX",
						"{ node(id: " + "{a: ".repeat(1_000) + "1" + "}".repeat(1_000) + ") { id } }"),
				Attack.field("a list of 4,000 in the document", "INVALID_INPUT",
						"{ nodes(ids: [" + "\"a\" ".repeat(4_000) + "]) { id } }"));
	}

	/** Each repetition adds two levels of the graph and four of the document. */
	private static String lists(int times) {
		return "{ people(first: 100) { nodes { "
			.concat("skills(first: 100) { nodes { people(first: 100) { nodes { ".repeat(times)) + "key"
				+ " } } } }".repeat(times) + " } } }";
	}

	private static String mentors(int times) {
		return IntStream.range(0, times)
			.mapToObj((i) -> "m" + i + ": findMentors(input: {}) { totalCount }")
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	private static String aliases(int times) {
		return IntStream.range(0, times)
			.mapToObj((i) -> "a" + i + ": __typename")
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	private static String directives(int times) {
		return "{ me { key " + "@a ".repeat(times) + "} }";
	}

	private static String cycle(int fragments) {
		return IntStream.range(0, fragments)
			.mapToObj((i) -> " fragment F" + i + " on Query { ...F" + (i + 1) % fragments + " }")
			.collect(Collectors.joining("", "{ ...F0 }", ""));
	}

	/** A chain of fragments, each of them spreading the next this many times. */
	private static String row(int fragments, int times, String last) {
		return IntStream.range(0, fragments)
			.mapToObj((i) -> " fragment F" + i + " on Query {" + (" ...F" + (i + 1)).repeat(times) + " }")
			.collect(Collectors.joining("", "{ ...F0 }", " fragment F" + fragments + " on Query { " + last + " }"));
	}

	private static String twice(int depth) {
		return "{ me { key " + "manager { key ".repeat(depth).replace("manager", "a: manager") + "}".repeat(depth)
				+ "manager { reports(first: 100) { nodes { reports(first: 100) { nodes { "
				+ "reports(first: 100) { nodes { key } } } } } } } } }";
	}

	private static String variables(int number) {
		return IntStream.range(0, number)
			.mapToObj((i) -> "$v" + i + ": Int")
			.collect(Collectors.joining(" ", "query (", ") { me { key } }"));
	}

}
