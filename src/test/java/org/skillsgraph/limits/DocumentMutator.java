package org.skillsgraph.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.compiler.RandomQuestion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mutates queries: drops, doubles or replaces a word, replaces a part by another query's,
 * replaces a value by one of another type, or changes a byte.
 */
final class DocumentMutator {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Pattern WORD = Pattern.compile("\\w+|\\.\\.\\.|\"[^\"]*\"|[^\\s\\w]");

	private static final Pattern PART = Pattern.compile("\\{[^{}]*\\}|\\([^()]*\\)");

	/** Replacements for a word. */
	private static final List<String> WORDS = List.of("{", "}", "(", ")", "[", "]", "...", "@include(if: true)",
			"@skip", "@deprecated", "$x", "$", "!", "|", "&", "#", "\"\"\"", "\"", "\\", "null", "true", "-1", "0",
			"1e309", "99999999999999999999", "0x1", "on", "fragment F on Query", "query", "mutation", "subscription",
			"__schema", "__typename", "__type(name: \"Person\")", "...F", "... on Skill", "... on Node", "EXPERT",
			"first: 101", "after: \"x\"", "last: 1", "by: {key: null}", "\uFEFF", "\u0000", "\uD800", "é",
			"a".repeat(300), "{".repeat(100), "[".repeat(300), "@a ".repeat(60), "key ".repeat(300));

	private static final Object[] VALUES = { "", "x", "\u0000", "\uD800", -1, 0, 1.5, 1e308, Long.MAX_VALUE, true,
			List.of(), List.of(List.of("a")), Map.of(), Map.of("key", "java"), Map.of("key", List.of(Map.of())),
			List.of(1, "a", Map.of()), "2026-02-30", "9999999-01-01", "P1D" };

	private final Random random;

	private final List<RandomQuestion.Asked> questions;

	DocumentMutator(Random random, List<RandomQuestion.Asked> questions) {
		this.random = random;
		this.questions = questions;
	}

	/**
	 * {@return the body of a query with one or two mutations}
	 */
	byte[] body() {
		RandomQuestion.Asked question = any(questions);
		String document = question.document();
		Map<String, @Nullable Object> body = new LinkedHashMap<>();
		Map<String, @Nullable Object> variables = new LinkedHashMap<>(question.variables());
		body.put("variables", variables);
		int times = 1 + random.nextInt(2);
		for (int i = 0; i < times; i++) {
			switch (random.nextInt(10)) {
				case 0, 1, 2, 3, 4 -> document = word(document);
				case 5, 6 -> document = part(document);
				case 7, 8 -> variables.replaceAll((_, value) -> random.nextBoolean() ? any(VALUES) : value);
				default ->
					body.put(any(List.of("operationName", "variables", "extensions", "documentId", "id")), any(VALUES));
			}
		}
		body.putIfAbsent("query", document);
		return spoilt(JSON.writeValueAsBytes(body));
	}

	/** Drops, doubles or replaces one word, or adds another after it. */
	private String word(String document) {
		List<MatchResult> words = WORD.matcher(document).results().toList();
		if (words.isEmpty()) {
			return any(WORDS);
		}
		MatchResult word = any(words);
		String other = switch (random.nextInt(5)) {
			case 0 -> "";
			case 1 -> word.group() + " " + word.group();
			case 2 -> any(words).group();
			case 3 -> word.group() + " " + any(WORDS);
			default -> any(WORDS);
		};
		return document.substring(0, word.start()) + other + document.substring(word.end());
	}

	/** Replaces a part by one of another query. */
	private String part(String document) {
		List<MatchResult> here = PART.matcher(document).results().toList();
		List<MatchResult> there = PART.matcher(any(questions).document()).results().toList();
		if (here.isEmpty() || there.isEmpty()) {
			return document + document;
		}
		MatchResult part = any(here);
		return document.substring(0, part.start()) + any(there).group() + document.substring(part.end());
	}

	/** Changes a byte in one of ten bodies. */
	private byte[] spoilt(byte[] body) {
		if (random.nextInt(10) == 0) {
			body[random.nextInt(body.length)] = (byte) random.nextInt(256);
		}
		return body;
	}

	private <T> T any(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private Object any(Object[] from) {
		return from[random.nextInt(from.length)];
	}

}
