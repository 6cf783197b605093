package org.skillsgraph.errors;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/**
 * GraphQL's own messages for bad requests as plain sentences, without class names and
 * with only as much of the request as it takes to find the place. Most sentences are in
 * {@code i18n/*_en.properties}, where the library looks them up. Those that the library
 * always puts in its own words are reworded here.
 */
public final class SafeMessages {

	private static final int LONGEST = 400;

	private static final int LONGEST_QUOTE = 60;

	/** Of what is longer only the two ends are read: a caller may have sent anything. */
	private static final int LONGEST_END = 1000;

	private static final Pattern QUOTE = Pattern.compile("(['\"`])([^'\"`]*)\\1");

	private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z][a-z0-9]*\\.){2,}[A-Z][\\w$]*");

	private static final String VARIABLE = "^Variable '([\\w.\\[\\]]+)' has an invalid value: ";

	private static final String ANOTHER_TYPE = "Expected [^']*'(\\w+)'[^,]* but was '(\\w+)'.*";

	/** What messages about a value that doesn't fit end with. */
	private static final String OF_TYPE = " \\(`%s`\\)$";

	private static final String DATE = " where a date such as 2026-11-29 belongs";

	private static final String MOMENT = " where a moment such as 2026-11-29T09:30:00+01:00 belongs";

	/** What is said for what, in this order. */
	private static final List<Rewording> REWORDINGS = List.of(
			Rewording.of(VARIABLE + "Variable .* has coerced Null .*", "The variable `$%s` must not be null."),
			Rewording.of(VARIABLE + "Field '(\\w+)' has coerced Null .*", "The variable `$%s` needs the field `%s`."),
			Rewording.of(VARIABLE + "Coerced Null .*", "The variable `$%s` has null where a value belongs."),
			Rewording.of(VARIABLE, "The variable `$%s` "),
			Rewording.of("^(?:Argument|Input field|Field) '(\\w+)' .*has coerced Null .*", "`%s` must not be null."),
			Rewording.of("^The variables input contains a field name '(.*)' that is .* type '(\\w+)'.*",
					"`%2$s` has no field `%1$s`."),
			Rewording.of(ANOTHER_TYPE + OF_TYPE.formatted("Date"), "has '%2$s'" + DATE),
			Rewording.of(ANOTHER_TYPE + OF_TYPE.formatted("DateTime"), "has '%2$s'" + MOMENT),
			Rewording.of(ANOTHER_TYPE, "has '%2$s' where '%1$s' belongs"),
			Rewording.of("Invalid RFC3339 full date value : '(.*)'\\.? because of .*", "has \"%s\"" + DATE),
			Rewording.of("Invalid RFC3339 value : '(.*)'\\.? because of .*", "has \"%s\"" + MOMENT),
			Rewording.of(OF_TYPE.formatted("\\w+"), ""),
			Rewording.of("has `(.*)` where one of `(\\w+)`", "has `%s` where one of `%s`"),
			// A place in the document.
			Rewording.of("\\b\\w+@\\[([\\w/]+)]", "`%s`"),
			// Values of the document, printed as trees of classes.
			Rewording.of("ObjectValue\\{.*}", "an object"), Rewording.of("ArrayValue\\{.*}", "a list"),
			Rewording.of("StringValue\\{value='(.*)'}", "\"%s\""), Rewording.of("\\b\\w+\\{name='(\\w*)'}", "`%s`"),
			Rewording.of("\\b(?:Int|Float|Boolean)Value\\{value=([^}]*)}", "%s"), Rewording.of("NullValue\\{}", "null"),
			Rewording.of("`<EOF>` is unexpected there", "it ends too soon"),
			Rewording.of(" on: `(.*)` is unexpected there", " on: `%s` is unexpected there"),
			Rewording.of("^Must provide operation name if .*", "The document has several operations: name one."),
			Rewording.of("^Unknown operation named '(.*)'.*", "The document has no operation `%s`."),
			Rewording.of("^Maximum query depth exceeded.* > (\\d+)",
					"The document goes more than %s levels deep. Ask for fewer fields within each other."),
			Rewording.of("^Maximum field count exceeded.* > (\\d+)",
					"The document has more than %s fields. Ask in several requests."));

	/** Classes of values and of documents, in plain words. */
	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("LinkedHashMap", "an object"),
			Map.entry("HashMap", "an object"), Map.entry("Map", "an object"), Map.entry("ArrayList", "a list"),
			Map.entry("LinkedList", "a list"), Map.entry("Integer", "a whole number"),
			Map.entry("Long", "a whole number"), Map.entry("BigInteger", "a whole number"),
			Map.entry("BigDecimal", "a decimal number"), Map.entry("Double", "a decimal number"),
			Map.entry("String", "a string"), Map.entry("Boolean", "a boolean"), Map.entry("StringValue", "a string"),
			Map.entry("IntValue", "a whole number"), Map.entry("FloatValue", "a decimal number"),
			Map.entry("BooleanValue", "a boolean"), Map.entry("EnumValue", "an enum value"),
			Map.entry("ObjectValue", "an object"), Map.entry("ArrayValue", "a list"), Map.entry("NullValue", "null"),
			Map.entry("VariableReference", "a variable"));

	private static final Pattern CLASS = Pattern.compile("'(" + String.join("|", WORDS.keySet()) + ")'");

	private static final Pattern NEEDS = Pattern.compile("\\balso needs \\[([\\w, ]+)]");

	private static final Pattern CHOICE = Pattern.compile("\\bone of `(\\w+)`");

	private static final Pattern SLASH = Pattern.compile("(?<=[`\\w])/(?=\\w[\\w/]*`)");

	private SafeMessages() {
	}

	private record Rewording(Pattern theirs, String ours) {

		static Rewording of(String theirs, String ours) {
			return new Rewording(Pattern.compile(theirs, Pattern.DOTALL), ours);
		}

		String in(String message) {
			return theirs.matcher(message)
				.replaceAll(
						(found) -> Matcher.quoteReplacement(ours.formatted(IntStream.rangeClosed(1, found.groupCount())
							.mapToObj((group) -> beginning(found.group(group)))
							.toArray())));
		}

	}

	/**
	 * {@return the message as one or more sentences}
	 * @param message of an error that GraphQL made
	 * @param schema lists the values that there are
	 */
	public static String plainly(@Nullable String message, GraphQLSchema schema) {
		if (message == null) {
			return "The request can't be answered.";
		}
		String told = ends(message);
		for (Rewording rewording : REWORDINGS) {
			told = rewording.in(told);
		}
		told = QUALIFIED.matcher(told).replaceAll("value");
		told = CLASS.matcher(told).replaceAll((found) -> WORDS.getOrDefault(found.group(1), "value"));
		told = SLASH.matcher(told).replaceAll(".");
		told = NEEDS.matcher(told).replaceAll((found) -> "also needs " + quoted(Stream.of(found.group(1).split(", "))));
		told = CHOICE.matcher(told).replaceAll((found) -> "one of " + choices(found.group(1), schema)).strip();
		return shortened(told.matches("(?s).*[.?…]") ? told : told + ".");
	}

	/**
	 * {@return a message of our own, of which only quotations may be long}
	 */
	static String shortened(String message) {
		String told = QUOTE.matcher(ends(message)).replaceAll(SafeMessages::shorter);
		return (told.length() > LONGEST) ? cut(told, LONGEST) : told;
	}

	/**
	 * {@return the message of GraphQL about another place in the variable, and its type}
	 */
	static String at(VariablePlace place, String message) {
		return message.replaceFirst("(?<=^Variable ')\\w+", Matcher.quoteReplacement(place.path()))
				+ " (`%s`)".formatted(place.type());
	}

	private static String choices(String type, GraphQLSchema schema) {
		return switch (schema.getType(type)) {
			case GraphQLEnumType listed ->
				listed.getValues().stream().map((value) -> value.getName()).collect(Collectors.joining(", "));
			case GraphQLInputObjectType input ->
				quoted(input.getFields().stream().map(GraphQLInputObjectField::getName));
			case null, default -> "`" + type + "`";
		};
	}

	private static String quoted(Stream<String> names) {
		return names.collect(Collectors.joining("`, `", "`", "`"));
	}

	private static String shorter(MatchResult quoted) {
		String quote = quoted.group(1);
		return Matcher.quoteReplacement(quote + beginning(quoted.group(2)) + quote);
	}

	/** A value may hold quotes itself, so it is shortened where its ends are known. */
	private static String beginning(String text) {
		return (text.length() > LONGEST_QUOTE) ? cut(text, LONGEST_QUOTE) : text;
	}

	private static String ends(String message) {
		return (message.length() <= 2 * LONGEST_END) ? message
				: cut(message, LONGEST_END) + message.substring(message.length() - LONGEST_END);
	}

	/** Never splits a surrogate pair. */
	private static String cut(String text, int length) {
		int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, end) + "…";
	}

}
