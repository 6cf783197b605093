package org.skillsgraph.errors;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * GraphQL's own messages for bad requests, without class names and with only as much of
 * the request as it takes to find the place.
 */
final class SafeMessages {

	private static final int LONGEST = 400;

	private static final int LONGEST_QUOTE = 60;

	private static final Pattern QUOTE = Pattern.compile("(['\"`])([^'\"`]{" + LONGEST_QUOTE + ",})\\1");

	private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z][a-z0-9]*\\.){2,}[A-Z][\\w$]*");

	/** A value of the document, printed as a tree of classes. */
	private static final Pattern TREE = Pattern.compile(" with value '[A-Z]\\w*\\{.*}'", Pattern.DOTALL);

	/** Classes of values and of documents, in GraphQL's terms. */
	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("LinkedHashMap", "object"),
			Map.entry("HashMap", "object"), Map.entry("ArrayList", "list"), Map.entry("LinkedList", "list"),
			Map.entry("Integer", "number"), Map.entry("Long", "number"), Map.entry("BigInteger", "number"),
			Map.entry("BigDecimal", "number"), Map.entry("Double", "number"), Map.entry("StringValue", "string"),
			Map.entry("IntValue", "whole number"), Map.entry("FloatValue", "number"),
			Map.entry("BooleanValue", "boolean"), Map.entry("EnumValue", "enum value"),
			Map.entry("ObjectValue", "object"), Map.entry("ArrayValue", "list"), Map.entry("NullValue", "null"),
			Map.entry("VariableReference", "variable"));

	private static final Pattern CLASS = Pattern
		.compile("(?<=['\"`])(?:class )?(" + String.join("|", WORDS.keySet()) + ")(?=['\"`])");

	private SafeMessages() {
	}

	static String plainly(@Nullable String message) {
		if (message == null) {
			return "The request can't be answered.";
		}
		String told = QUALIFIED.matcher(TREE.matcher(message).replaceAll("")).replaceAll("value");
		told = CLASS.matcher(told).replaceAll((found) -> WORDS.getOrDefault(found.group(1), "value"));
		told = QUOTE.matcher(told).replaceAll(SafeMessages::shorter);
		return (told.length() > LONGEST) ? cut(told, LONGEST) : told;
	}

	private static String shorter(MatchResult quoted) {
		String quote = quoted.group(1);
		return java.util.regex.Matcher.quoteReplacement(quote + cut(quoted.group(2), LONGEST_QUOTE) + quote);
	}

	/** Never splits a surrogate pair. */
	private static String cut(String text, int length) {
		int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, end) + "…";
	}

}
