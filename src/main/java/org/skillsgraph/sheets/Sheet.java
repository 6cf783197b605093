package org.skillsgraph.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The definition of a file: its columns, and the checks of a row that need no other rows.
 *
 * @param file its name
 * @param columns in the order of the format
 * @param joined the columns whose values form the stored key; empty if a column holds it
 * or none is needed
 * @param links the properties that are relationships in the graph
 * @param rules the checks of a single row
 * @param completing adds the properties that are derived from others
 */
public record Sheet(String file, List<Column> columns, List<String> joined, List<String> links, List<Rule> rules,
		Consumer<Map<String, @Nullable Object>> completing) {

	private static final Comparator<@Nullable Object> VALUES = Comparator.nullsFirst(Sheet::compare);

	static Sheet of(String file, Column... columns) {
		return new Sheet(file, List.of(columns), List.of(), List.of(), List.of(), (_) -> {
		});
	}

	Sheet keyedBy(String... names) {
		return new Sheet(file, columns, List.of(names), links, rules, completing);
	}

	Sheet linking(String... properties) {
		return new Sheet(file, columns, joined, List.of(properties), rules, completing);
	}

	Sheet unless(Rule... wrong) {
		return new Sheet(file, columns, joined, links, List.of(wrong), completing);
	}

	Sheet completing(Consumer<Map<String, @Nullable Object>> what) {
		return new Sheet(file, columns, joined, links, rules, what);
	}

	/**
	 * {@return the name of its statements, such as {@code skill-claims}}
	 */
	public String name() {
		return file.substring(0, file.indexOf('.')).replace('_', '-');
	}

	/**
	 * {@return the index of a column}
	 */
	public int column(String name) {
		return IntStream.range(0, columns.size())
			.filter((at) -> columns.get(at).name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("%s has no column %s".formatted(file, name)));
	}

	/**
	 * {@return the indexes of the columns that identify its things}
	 */
	public int[] identity() {
		return IntStream.range(0, columns.size()).filter((at) -> columns.get(at).identity()).toArray();
	}

	/**
	 * {@return the order of rows by what identifies their things} Rows about the same
	 * thing are equal in it.
	 */
	public Comparator<Row> order() {
		int[] identity = identity();
		return (one, other) -> {
			int order = 0;
			for (int at = 0; at < identity.length && order == 0; at++) {
				order = VALUES.compare(one.value(identity[at]), other.value(identity[at]));
			}
			return order;
		};
	}

	@SuppressWarnings("unchecked") // The values of a column are of one type.
	private static int compare(Object one, Object other) {
		return ((Comparable<Object>) one).compareTo(other);
	}

	/**
	 * {@return whether a row may refer to another row of the same sheet}
	 */
	public boolean linksToItself() {
		return links.contains("requires") || columns.stream().anyMatch((column) -> file.equals(column.target()));
	}

	/**
	 * {@return the key under which a row's thing is stored}
	 */
	public String key(Row row) {
		if (joined.isEmpty()) {
			return String.valueOf(row.value(0));
		}
		StringBuilder key = new StringBuilder();
		for (String part : joined) {
			Object value = row.value(column(part));
			key.append(key.isEmpty() && part.equals(joined.getFirst()) ? "" : "|").append((value != null) ? value : "");
		}
		return key.toString();
	}

	/**
	 * A check of a row by itself.
	 *
	 * @param code of the anomaly
	 * @param column that the anomaly is about
	 * @param other the column that it conflicts with
	 * @param broken whether two values conflict, the column's own first
	 * @param sentence the reason; takes both values
	 */
	public record Rule(AnomalyCode code, String column, String other, BiPredicate<Object, Object> broken,
			String sentence) {

		static Rule itself(String column, String other) {
			return new Rule(AnomalyCode.SELF_RELATION, column, other, Object::equals, "%s is related to itself.");
		}

		/** Blames the start rather than the end. */
		static Rule laterThan(String column, String other) {
			return new Rule(AnomalyCode.ENDS_BEFORE_START, column, other, (one, end) -> TimeKinds.before(end, one),
					"%s is after %s.");
		}

		static Rule order(String column, String other) {
			return new Rule(AnomalyCode.ENDS_BEFORE_START, column, other, TimeKinds::before, "%s is before %s.");
		}

	}

}
