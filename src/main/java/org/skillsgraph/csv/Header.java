package org.skillsgraph.csv;

import java.util.List;

import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Cell;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.ValueKind;

/**
 * Where the columns of a sheet stand in a file.
 *
 * @param separator between the values
 * @param width how many values the header has
 * @param places of the sheet's columns, in their order; -1 for one that isn't there
 */
record Header(Separator separator, int width, List<Integer> places) {

	/**
	 * {@return the header of a file}
	 * @param sheet what the file is
	 * @param separator between the values
	 * @param record that the header is
	 * @param anomalies takes the columns that the sheet doesn't have
	 * @throws UnreadableFileException when the sheet's rows can't be told from it
	 */
	static Header of(Sheet sheet, Separator separator, CsvRecords.Raw record, Anomalies anomalies) {
		// Spreadsheets write empty cells behind the last name.
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
	 * @param at its place in the sheet
	 */
	boolean has(int at) {
		return places.get(at) >= 0;
	}

	/**
	 * {@return the text of a record in a column; empty where there is none}
	 * @param record any after the header
	 * @param at the column's place in the sheet
	 */
	String text(CsvRecords.Raw record, int at) {
		return has(at) ? record.text(places.get(at)) : "";
	}

}
