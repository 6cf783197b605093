package org.skillsgraph.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import org.skillsgraph.sheets.Cell;
import org.skillsgraph.sheets.Sheet;

/**
 * What stands between the values of a file. Spreadsheets choose by the language of the
 * machine.
 */
enum Separator {

	/** As RFC 4180 has it. */
	COMMA(','),
	/** Where the comma is the decimal mark. */
	SEMICOLON(';'),
	/** As cells are copied. */
	TAB('\t');

	private final char character;

	Separator(char character) {
		this.character = character;
	}

	/**
	 * {@return the one that cuts a header into most names of a sheet's columns; the comma
	 * where that leaves a choice}
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
