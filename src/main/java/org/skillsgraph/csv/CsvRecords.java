package org.skillsgraph.csv;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import org.skillsgraph.sheets.Cell;

/**
 * Hands on the records of a file as they stand there, each with the line where it begins.
 */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<CsvRecords.Raw> {

	/** What more there is must not fill the memory. */
	static final int MOST_CHARACTERS = 16_000_000;

	private static final int MOST_VALUES = 10_000;

	private final int linesBefore;

	private int line;

	private int characters;

	private List<String> values = new ArrayList<>();

	/**
	 * Takes records.
	 * @param linesBefore how many lines of the file come before the first that is read
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
	 * {@return where the record begins that is being read}
	 */
	int line() {
		return line;
	}

	/**
	 * A record.
	 *
	 * @param line where it begins
	 * @param values as many as it has
	 */
	record Raw(int line, List<String> values) {

		/**
		 * {@return whether there is nothing in it from a place on}
		 */
		boolean isBlankFrom(int place) {
			return values.stream().skip(place).allMatch((value) -> Cell.trimmed(value).isEmpty());
		}

		/**
		 * {@return the value at a place, trimmed; empty where the record has ended}
		 */
		String text(int place) {
			return (place < values.size()) ? Cell.trimmed(values.get(place)) : "";
		}

	}

}
