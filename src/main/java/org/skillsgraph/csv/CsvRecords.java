package org.skillsgraph.csv;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import org.skillsgraph.sheets.Cell;

/**
 * Passes on the raw records of a file, each with the line where it begins.
 */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<CsvRecords.Raw> {

	/** Longer records are refused: they would fill the memory. */
	static final int MOST_CHARACTERS = 16_000_000;

	private static final int MOST_VALUES = 10_000;

	private final int linesBefore;

	private int line;

	private int characters;

	private List<String> values = new ArrayList<>();

	/**
	 * Takes records.
	 * @param linesBefore the number of lines in the file before the first that is read
	 */
	CsvRecords(int linesBefore) {
		this.linesBefore = linesBefore;
		this.line = linesBefore + 1;
	}

	@Override
	protected void handleBegin(long startingLine) {
		line = linesBefore + Math.toIntExact(startingLine);
		characters = 0;
		values = new ArrayList<>(values.size());
	}

	@Override
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		characters += length;
		if (characters > MOST_CHARACTERS || index >= MOST_VALUES) {
			throw new CsvParseException("The record is too long.");
		}
		values.add(new String(buffer, offset, length));
	}

	@Override
	protected Raw buildRecord() {
		return new Raw(line, values);
	}

	/**
	 * {@return the line where the current record begins}
	 */
	int line() {
		return line;
	}

	/**
	 * A record.
	 *
	 * @param line where it begins
	 * @param values all that it has
	 */
	record Raw(int line, List<String> values) {

		/**
		 * {@return whether all values from an index on are blank}
		 */
		boolean isBlankFrom(int place) {
			return values.stream().skip(place).allMatch((value) -> Cell.trimmed(value).isEmpty());
		}

		/**
		 * {@return the value at an index, trimmed; empty past the end of the record}
		 */
		String text(int place) {
			return (place < values.size()) ? Cell.trimmed(values.get(place)) : "";
		}

	}

}
