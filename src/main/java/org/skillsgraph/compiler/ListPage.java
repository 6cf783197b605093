package org.skillsgraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.paging.Cursors;

/**
 * The requested page of one list, and the list's cursors. It adds parameters to the
 * field's arguments: {@code limit}, one more than is shown, so that we know whether there
 * is another page, and {@code k0}, {@code k1}…, the cursor row's value for each term of
 * the order.
 */
final class ListPage {

	private final FieldStatement fieldStatement;

	private final Cursors cursors;

	private final String list;

	private final Page page;

	/**
	 * Reads a field's arguments, and adds to them.
	 * @throws BadRequestException when the page is invalid or the cursor doesn't belong
	 * to this list
	 */
	ListPage(FieldStatement fieldStatement, Map<String, Object> arguments, Cursors cursors) {
		this.fieldStatement = fieldStatement;
		this.cursors = cursors;
		this.list = fieldStatement.name() + filter(arguments);
		this.page = Page.of(arguments, (cursor) -> cursors.opened(list, cursor));
		arguments.put("limit", page.size() + 1);
		for (int i = 0; i < page.after().size(); i++) {
			arguments.put("k" + i, page.after().get(i));
		}
	}

	/**
	 * {@return the field statement's body, starting after the cursor}
	 */
	String body(String arguments) {
		return page.after().isEmpty() ? fieldStatement.body()
				: fieldStatement.where(page.beyond(fieldStatement.order(), arguments));
	}

	String order() {
		return page.order(fieldStatement);
	}

	/**
	 * {@return the rows to show out of those found, in the list's order}
	 */
	List<?> shown(List<?> found) {
		List<?> shown = found.subList(0, Math.min(found.size(), page.size()));
		return page.backwards() ? shown.reversed() : shown;
	}

	/**
	 * {@return a field of {@code PageInfo}}
	 * @param name the field's name
	 * @param found all rows, one more than is shown when there are more
	 */
	@Nullable Object info(String name, List<?> found) {
		boolean more = found.size() > page.size();
		boolean began = !page.after().isEmpty();
		List<?> shown = shown(found);
		return switch (name) {
			case "hasNextPage" -> page.backwards() ? began : more;
			case "hasPreviousPage" -> page.backwards() ? more : began;
			case "startCursor" -> shown.isEmpty() ? null : cursor(shown.getFirst());
			default -> shown.isEmpty() ? null : cursor(shown.getLast());
		};
	}

	/**
	 * {@return the cursor of a row}
	 */
	String cursor(@Nullable Object row) {
		return cursors.sealed(list, ResultColumn.items(ResultColumn.entry(row, "k")));
	}

	/**
	 * Neither the order of a client's filter nor its nulls make it another list.
	 */
	private static Object filter(Map<?, ?> arguments) {
		Map<String, Object> filter = new TreeMap<>();
		arguments.forEach((name, value) -> {
			if (value != null) {
				filter.put((String) name, (value instanceof Map<?, ?> inner) ? filter(inner) : value);
			}
		});
		List.of("first", "after", "last", "before").forEach(filter::remove);
		return filter;
	}

}
