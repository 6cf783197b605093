package org.skillsgraph.sheets;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A readable record of a file, and whether it is used. It is as compact as possible: a
 * directory has millions of rows.
 */
public final class Row {

	private final int line;

	private final @Nullable Object[] values;

	// One bit per column whose stored value is kept.
	private long keeping;

	private boolean refused;

	private @Nullable Row first;

	/**
	 * A row that is used unless it is refused later.
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

	/** Changes the value of a column; null for none. */
	public void set(int column, @Nullable Object value) {
		values[column] = value;
	}

	/** Keeps the stored value of a column, regardless of the row's value. */
	public void keepStored(int column) {
		keeping |= 1L << column;
	}

	/**
	 * {@return whether the stored value of a column is kept}
	 */
	public boolean keepsStored(int column) {
		return (keeping >> column & 1) == 1;
	}

	public boolean saysTheSameAs(Row other) {
		return Arrays.equals(values, other.values) && keeping == other.keeping;
	}

	/**
	 * {@return whether it differs from another row in a column}
	 */
	public boolean differs(int column, Row other) {
		return !Objects.equals(values[column], other.values[column])
				|| keepsStored(column) != other.keepsStored(column);
	}

	public void refuse() {
		refused = true;
	}

	public void repeats(Row earlier) {
		first = earlier;
	}

	/**
	 * {@return whether neither it nor the row that it repeats is used}
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
