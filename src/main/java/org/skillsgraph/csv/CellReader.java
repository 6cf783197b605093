package org.skillsgraph.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Cell;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.MalformedValueException;
import org.skillsgraph.sheets.NumberKinds;

/**
 * Converts the cells of a file to the values of their columns.
 */
final class CellReader {

	/** Nobody keeps a longer list by hand, and each value costs a look-up. */
	private static final int MOST_VALUES = 1_000;

	private final boolean decimalCommas;

	// Shares equal values between rows: most are keys, dates, levels and zones.
	private final Map<Object, Object> pool = new HashMap<>();

	/**
	 * A reader of cells.
	 * @param decimalCommas whether numbers may have a decimal comma
	 */
	CellReader(boolean decimalCommas) {
		this.decimalCommas = decimalCommas;
	}

	/**
	 * {@return the value of a cell; of a list, the usable values}
	 * @param column of the cell
	 * @param text of the cell, trimmed
	 * @param unusable takes the errors of single values in a list
	 * @throws MalformedValueException when the cell can't be used at all
	 */
	@Nullable Object read(Column column, String text, Consumer<MalformedValueException> unusable) throws MalformedValueException {
		if (text.isEmpty() && column.required()) {
			throw new MalformedValueException(AnomalyCode.MISSING_VALUE, "There is no %s.".formatted(column.name()));
		}
		if (text.isEmpty()) {
			return column.fallback();
		}
		Object value = column.list() ? several(column, text, unusable) : one(column, text);
		return pool.computeIfAbsent(value, (same) -> same);
	}

	private Object several(Column column, String text, Consumer<MalformedValueException> unusable)
			throws MalformedValueException {
		List<Object> values = new ArrayList<>();
		for (String part : parts(text)) {
			try {
				values.add(one(column, part));
			}
			catch (MalformedValueException ex) {
				unusable.accept(ex);
			}
		}
		return ((column.target() != null) ? values.stream().sorted() : values.stream()).distinct().toList();
	}

	private static List<String> parts(String text) throws MalformedValueException {
		long many = text.chars().filter((character) -> character == '|').count() + 1;
		if (many > MOST_VALUES) {
			throw new MalformedValueException(AnomalyCode.TOO_LONG,
					"The cell has %d values; at most %d are taken.".formatted(many, MOST_VALUES));
		}
		return List.of(text.split("\\|", -1)).stream().map(Cell::trimmed).filter((part) -> !part.isEmpty()).toList();
	}

	private Object one(Column column, String text) throws MalformedValueException {
		if (Cell.controlled(text)) {
			throw new MalformedValueException(AnomalyCode.CONTROL_CHARACTER, "The value holds a control character.");
		}
		boolean decimalComma = decimalCommas && column.kind().equals(NumberKinds.AMOUNT);
		return column.kind().read(decimalComma ? text.replace(',', '.') : text);
	}

}
