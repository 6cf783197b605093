package org.skillsgraph.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import org.skillsgraph.sheets.Cell;
import org.skillsgraph.sheets.Sheet;

/**
 * The separator between values of a file. Spreadsheets choose it by the machine's
 * language.
 */
enum Separator {

	/** As in RFC 4180. */
	COMMA(','),
	/** Where the decimal mark is a comma. */
	SEMICOLON(';'),
	/** As in copied cells. */
	TAB('\t');

	private final char character;

	Separator(char character) {
		this.character = character;
	}

	/**
	 * {@return the separator that splits a header into the most column names of a sheet;
	 * the comma in a tie}
	 */
	static Separator of(Sheet sheet, String header) {
		Separator best = COMMA;
		for (Separator separator : values()) {
			best = (separator.columns(sheet, header) > best.columns(sheet, header)) ? separator : best;
		}
		return best;
	}

	char character() {
		return character;
	}

	private long columns(Sheet sheet, String header) {
		try {
			return CsvReader.builder()
				.fieldSeparator(character)
				.ofSingleCsvRecord(header)
				.getFields()
				.stream()
				.map(Cell::trimmed)
				.filter((name) -> sheet.columns().stream().anyMatch((column) -> column.isNamed(name)))
				.count();
		}
		catch (CsvParseException ex) {
			return 0;
		}
	}

}
