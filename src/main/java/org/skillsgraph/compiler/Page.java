package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;

/**
 * The requested part of an ordered list: a number of rows from a cursor, in one
 * direction.
 *
 * @param size how many, 1 to 100
 * @param backwards whether they are counted from the end
 * @param after the cursor row's value for each term of the order; empty for the list's
 * start or end
 */
public record Page(int size, boolean backwards, List<Object> after) {

	static final int LARGEST = 100;

	public static final int DEFAULT_SIZE = 20;

	/**
	 * {@return the page that the arguments ask for}
	 * @param arguments {@code first} and {@code after}, or {@code last} and
	 * {@code before}
	 * @param opened reads the cursor
	 * @throws BadRequestException when they ask for both directions
	 */
	public static Page of(Map<String, ? extends @Nullable Object> arguments, Function<String, List<Object>> opened) {
		boolean backwards = arguments.get("last") != null || arguments.get("before") != null;
		if (backwards && (arguments.get("first") != null || arguments.get("after") != null)) {
			throw new BadRequestException("INVALID_PAGE",
					"Take `first` with `after`, or `last` with `before`, not both.");
		}
		Object cursor = arguments.get(backwards ? "before" : "after");
		Object size = arguments.get(backwards ? "last" : "first");
		return new Page((size != null) ? ((Number) size).intValue() : DEFAULT_SIZE, backwards,
				(cursor != null) ? opened.apply((String) cursor) : List.of());
	}

	/**
	 * Checks the size of a page.
	 * @param size the argument; null for the default
	 * @param argument its name
	 * @param list the path of the list, as the client asks for it
	 * @throws BadRequestException when it is outside 1..100
	 */
	public static void check(@Nullable Object size, String argument, String list) {
		if (size instanceof Number number && (number.intValue() < 1 || number.intValue() > LARGEST)) {
			throw new BadRequestException("INVALID_PAGE",
					"`%s` of `%s` is between 1 and %d, not %s.".formatted(argument, list, LARGEST, size));
		}
	}

	/**
	 * {@return the expressions of {@code ORDER BY}} What is the same for all rows goes in
	 * the direction of the first term, so that an index is read in one direction.
	 */
	String order(FieldStatement fieldStatement) {
		boolean falls = fieldStatement.order().getFirst().descending() != backwards;
		List<String> terms = new ArrayList<>(
				fieldStatement.index().stream().map((same) -> same.text() + (falls ? " DESC" : "")).toList());
		fieldStatement.order().forEach((term) -> terms.add(term.cypher(backwards)));
		return String.join(", ", terms);
	}

	/**
	 * {@return the condition that a row lies beyond {@link #after}} It bounds the first
	 * term on its own, so that an index can start there; the textbook's chain of ORs
	 * scans.
	 * @param order the terms
	 * @param parameter the map that holds the values as {@code k0}, {@code k1}…
	 */
	String beyond(List<FieldStatement.Term> order, String parameter) {
		List<String> conditions = new ArrayList<>();
		StringBuilder same = new StringBuilder();
		for (int i = 0; i < order.size(); i++) {
			String term = order.get(i).expression();
			String value = parameter + ".k" + i;
			boolean falls = order.get(i).descending() != backwards;
			boolean last = i == order.size() - 1;
			String short_ = falls ? (last ? " >= " : " > ") : (last ? " <= " : " < ");
			if (i == 0) {
				conditions.add(term + (falls ? " <" : " >") + (last ? " " : "= ") + value);
			}
			else {
				conditions.add("NOT (" + same + term + short_ + value + ")");
			}
			same.append(term).append(" = ").append(value).append(" AND ");
		}
		return String.join(" AND ", conditions);
	}

}
