package org.skillsgraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A line of a field statement that may depend on an argument: of its body, or an entry of
 * its header.
 *
 * @param text without the {@code when} mark
 * @param argument the path of the argument that must be given, such as {@code active} or
 * {@code filter}, {@code location}; empty if the line always applies
 * @param value that the argument must have; null for any
 * @param parts how many parts of a statement's size it takes: each subquery and MATCH in
 * it is one, and a condition with a pattern is three
 */
public record ConditionalLine(String text, List<String> argument, @Nullable String value, int parts) {

	private static final Pattern MARK = Pattern.compile("(.*?)(?: //)? when (\\w+(?:\\.\\w+)*)(?: = (\\w+))?");

	private static final Pattern PART = Pattern.compile("CALL \\(|MATCH\\b|(EXISTS|COUNT|COLLECT) \\{");

	/** The planner considers several plans for a condition with a pattern. */
	private static final int PARTS_OF_A_CONDITION = 3;

	private static final Pattern LOST = Pattern.compile(".*(//\\s*when|\\bwhen \\w).*");

	public static ConditionalLine of(String text) {
		Matcher marked = MARK.matcher(text);
		if (!marked.matches() && LOST.matcher(text).matches()) {
			throw new IllegalArgumentException(
					"\"" + text + "\" doesn't end in `when argument` or `when argument = value`");
		}
		return marked.matches() ? new ConditionalLine(marked.group(1), List.of(marked.group(2).split("\\.", -1)),
				marked.group(3), parts(marked.group(1))) : new ConditionalLine(text, List.of(), null, parts(text));
	}

	private static int parts(String text) {
		return PART.matcher(text)
			.results()
			.mapToInt((part) -> (part.group(1) != null) ? PARTS_OF_A_CONDITION : 1)
			.sum();
	}

	boolean always() {
		return argument.isEmpty();
	}

	/**
	 * {@return whether the line applies with these arguments}
	 * @param arguments by name; null counts as not given
	 */
	boolean stands(Map<String, ?> arguments) {
		Object given = arguments;
		for (String name : argument) {
			given = (given instanceof Map<?, ?> fields) ? fields.get(name) : null;
		}
		return given != null && (value == null || value.equals(String.valueOf(given)));
	}

	/**
	 * {@return whether another line has the same condition}
	 */
	boolean dependsAs(ConditionalLine other) {
		return argument.equals(other.argument) && Objects.equals(value, other.value);
	}

}
