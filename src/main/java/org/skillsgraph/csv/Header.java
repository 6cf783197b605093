package org.skillsgraph.csv;

import java.util.List;

import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Cell;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.ValueKind;

/**
 * The positions of a sheet's columns in a file.
 *
 * @param separator between the values
 * @param width the number of values in the header
 * @param places of the sheet's columns, in their order; -1 for a column that is missing
 */
record Header(Separator separator, int width, List<Integer> places) {

	/**
	 * {@return the header of a file}
	 * @param sheet the definition of the file
	 * @param separator between the values
	 * @param record with the header
	 * @param anomalies takes the columns that the sheet doesn't have
	 * @throws UnreadableFileException when a column occurs twice or a required one is
	 * missing
	 */
	static Header of(Sheet sheet, Separator separator, CsvRecords.Raw record, Anomalies anomalies) {
		// Spreadsheets write empty cells after the last name.
		int width = record.values().size();
		while (width > 0 && record.isBlankFrom(width - 1)) {
			width--;
		}
		List<String> names = record.values().subList(0, width).stream().map(Cell::trimmed).toList();
		for (String name : names) {
			if (sheet.columns().stream().noneMatch((column) -> column.isNamed(name))) {
				anomalies.add(sheet.file(), record.line(), ValueKind.shortened(name), AnomalyCode.UNKNOWN_COLUMN,
						"%s isn't a column of %s; its values aren't used.".formatted(ValueKind.quoted(name),
								sheet.file()));
			}
		}
		return new Header(separator, width,
				sheet.columns().stream().map((column) -> place(sheet, column, names)).toList());
	}

	private static int place(Sheet sheet, Column column, List<String> names) {
		int place = -1;
		for (int at = 0; at < names.size(); at++) {
			boolean named = column.isNamed(names.get(at));
			if (named && place >= 0) {
				throw new UnreadableFileException("%s has the column %s twice.".formatted(sheet.file(), column.name()));
			}
			place = named ? at : place;
		}
		if (place < 0 && column.required()) {
			throw new UnreadableFileException(
					"%s has no column %s, which every row needs.".formatted(sheet.file(), column.name()));
		}
		return place;
	}

	/**
	 * {@return whether the file has a column}
	 * @param at its index in the sheet
	 */
	boolean has(int at) {
		return places.get(at) >= 0;
	}

	/**
	 * {@return the text of a record in a column; empty if there is none}
	 * @param record any record after the header
	 * @param at the column's index in the sheet
	 */
	String text(CsvRecords.Raw record, int at) {
		return has(at) ? record.text(places.get(at)) : "";
	}

}
