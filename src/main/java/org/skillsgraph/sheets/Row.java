package org.skillsgraph.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A record of a file that could be read, and whether it is used: as compact as it gets,
 * since a directory has millions of them.
 */
public final class Row {

	private final int line;

	private final @Nullable Object[] values;

	// A bit for each column whose stored value stays.
	private long keeping;

	private boolean refused;

	private @Nullable Row first;

	/**
	 * A row that is used until something speaks against it.
	 * @param line where it begins
	 * @param values one for each of the sheet's columns, in their order
	 */
	public Row(int line, @Nullable Object[] values) {
		this.line = line;
		this.values = values;
	}

	public int line() {
		return line;
	}

	public @Nullable Object value(int column) {
		return values[column];
	}

	/** Has the row say something else in a column, or nothing. */
	public void set(int column, @Nullable Object value) {
		values[column] = value;
	}

	/** Has what is stored stay, whatever the row says in a column. */
	public void keepStored(int column) {
		keeping |= 1L << column;
	}

	/**
	 * {@return whether what is stored stays in a column}
	 */
	public boolean keepsStored(int column) {
		return (keeping >> column & 1) == 1;
	}

	public boolean saysTheSameAs(Row other) {
		return Arrays.equals(values, other.values) && keeping == other.keeping;
	}

	/**
	 * {@return whether it says something else than another row in a column}
	 */
	public boolean differs(int column, Row other) {
		return !Objects.equals(values[column], other.values[column])
				|| keepsStored(column) != other.keepsStored(column);
	}

	/**
	 * {@return the values of some columns, as a map's key}
	 */
	public List<@Nullable Object> values(int[] columns) {
		@Nullable Object[] some = new Object[columns.length];
		for (int at = 0; at < columns.length; at++) {
			some[at] = values[columns[at]];
		}
		return Arrays.asList(some);
	}

	public void refuse() {
		refused = true;
	}

	public void repeats(Row earlier) {
		first = earlier;
	}

	/**
	 * {@return whether it isn't used, nor the row that it repeats}
	 */
	public boolean refused() {
		return (first != null) ? first.refused : refused;
	}

	/**
	 * {@return whether it is to be stored}
	 */
	boolean used() {
		return first == null && !refused;
	}

}
