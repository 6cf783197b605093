package org.skillsgraph.compiler;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page cut out of a whole list. Its cursors are names for places, known only here.
 */
final class ReferencePage {

	/** Compares lists of places by the first place that differs. */
	static final Comparator<List<Place>> ORDER = (one, other) -> {
		for (int i = 0; i < one.size(); i++) {
			int compared = one.get(i).compareTo(other.get(i));
			if (compared != 0) {
				return compared;
			}
		}
		return 0;
	};

	private static final Map<String, Mark> MARKS = new ConcurrentHashMap<>();

	private static final Map<Mark, String> NAMES = new ConcurrentHashMap<>();

	private final String list;

	private final Map<String, Object> filter = new TreeMap<>();

	private final List<ReferenceGraph.Entry> all;

	private final List<ReferenceGraph.Entry> shown;

	private final boolean before;

	private final boolean beyond;

	private ReferencePage(String list, Map<String, Object> arguments, List<ReferenceGraph.Entry> all) {
		this.list = list;
		this.all = all;
		this.filter.putAll(said(arguments));
		List.of("first", "after", "last", "before").forEach(filter::remove);
		boolean backwards = arguments.get("last") != null || arguments.get("before") != null;
		Object cursor = arguments.get(backwards ? "before" : "after");
		Object size = arguments.get(backwards ? "last" : "first");
		List<ReferenceGraph.Entry> left = all.stream().filter((entry) -> beyond(entry, cursor, backwards)).toList();
		int number = Math.min(left.size(), (size != null) ? (Integer) size : 20);
		this.shown = backwards ? left.subList(left.size() - number, left.size()) : left.subList(0, number);
		boolean more = number < left.size();
		this.before = backwards ? more : cursor != null;
		this.beyond = backwards ? cursor != null : more;
	}

	static ReferencePage of(String list, Map<String, Object> arguments, Stream<ReferenceGraph.Entry> entries) {
		return new ReferencePage(list, arguments,
				entries.sorted(Comparator.comparing(ReferenceGraph.Entry::place, ORDER)).toList());
	}

	/** An entry's place by one term of a list's order. */
	record Place(Comparable<?> value, boolean falling) implements Comparable<Place> {

		@Override
		public int compareTo(Place other) {
			int compared = compared(value, other.value);
			return falling ? -compared : compared;
		}

		private static int compared(Comparable<?> one, Comparable<?> other) {
			return switch (one) {
				case String text -> letters(text, (String) other);
				case Double number -> number.compareTo((Double) other);
				case ZonedDateTime moment -> moment.toInstant().compareTo(((ZonedDateTime) other).toInstant());
				default -> throw new IllegalStateException(one.toString());
			};
		}

		/** By code point: a letter outside the Basic Multilingual Plane counts as one. */
		private static int letters(String one, String other) {
			return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
		}

	}

	/** What a cursor stands for. */
	record Mark(String list, Map<String, Object> filter, List<Place> place) {
	}

	/** An entry of the page with its cursor. */
	record Row(ReferenceGraph.Entry entry, String cursor) {
	}

	static Place up(Comparable<?> value) {
		return new Place(value, false);
	}

	static Place down(Comparable<?> value) {
		return new Place(value, true);
	}

	/** Drops nulls, which count as not given. */
	private static Map<String, Object> said(Map<?, ?> arguments) {
		Map<String, Object> said = new TreeMap<>();
		arguments.forEach((name, value) -> {
			if (value != null) {
				said.put((String) name, (value instanceof Map<?, ?> inner) ? said(inner) : value);
			}
		});
		return said;
	}

	/**
	 * {@return the cursor of a place}
	 */
	static String name(Mark mark) {
		return Objects.requireNonNull(NAMES.get(mark));
	}

	/**
	 * {@return what a cursor stands for}
	 */
	static Mark mark(String cursor) {
		return Objects.requireNonNull(MARKS.get(cursor));
	}

	private static boolean beyond(ReferenceGraph.Entry entry, @Nullable Object cursor, boolean backwards) {
		if (cursor == null) {
			return true;
		}
		int compared = ORDER.compare(entry.place(), mark((String) cursor).place());
		return backwards ? compared < 0 : compared > 0;
	}

	@Nullable Object field(String name) {
		return switch (name) {
			case "totalCount" -> all.size();
			case "nodes" -> shown.stream().map(ReferenceGraph.Entry::node).toList();
			case "edges" -> shown.stream().map((entry) -> new Row(entry, cursor(entry))).toList();
			case "pageInfo" -> this;
			case "hasNextPage" -> beyond;
			case "hasPreviousPage" -> before;
			case "startCursor" -> shown.isEmpty() ? null : cursor(shown.getFirst());
			case "endCursor" -> shown.isEmpty() ? null : cursor(shown.getLast());
			default -> throw new IllegalStateException(name);
		};
	}

	private String cursor(ReferenceGraph.Entry entry) {
		return NAMES.computeIfAbsent(new Mark(list, filter, entry.place()), (mark) -> {
			String name = "mark-" + NAMES.size();
			MARKS.put(name, mark);
			return name;
		});
	}

}
