package org.skillsgraph.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.InvalidCellPolicy;
import org.skillsgraph.sheets.MalformedValueException;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Table;

/**
 * Turns the records of a file into rows. Every value is converted to its column's kind,
 * and all problems of a record are reported, not only the first.
 */
final class RowReader {

	private final Sheet sheet;

	private final Header header;

	private final Anomalies anomalies;

	private final SuspiciousValues suspiciousValues;

	private final CellReader cells;

	private final List<Row> rows = new ArrayList<>();

	private int read;

	/**
	 * A reader of the records under a header.
	 * @param sheet the definition of the file
	 * @param header of the file
	 * @param anomalies takes the problems
	 * @param suspiciousValues about usable values
	 */
	RowReader(Sheet sheet, Header header, Anomalies anomalies, SuspiciousValues suspiciousValues) {
		this.sheet = sheet;
		this.header = header;
		this.anomalies = anomalies;
		this.suspiciousValues = suspiciousValues;
		// Spreadsheets that separate values by semicolons write decimal commas.
		this.cells = new CellReader(header.separator() == Separator.SEMICOLON);
	}

	/**
	 * Takes a record.
	 * @param record not the header
	 * @param behindBroken whether all records since one with unmatched quotes may be the
	 * rest of it
	 * @return whether it has exactly as many values as the header
	 */
	boolean accept(CsvRecords.Raw record, boolean behindBroken) {
		if (!fits(record, behindBroken)) {
			malformed(record.line(),
					"The record has %d values, the header %d.".formatted(record.values().size(), header.width()));
			return false;
		}
		read++;
		Row row = new Row(record.line(), new Object[sheet.columns().size()]);
		boolean usable = true;
		for (int at = 0; at < sheet.columns().size(); at++) {
			usable &= read(record, at, row);
		}
		if (usable) {
			keep(row);
		}
		return record.values().size() == header.width();
	}

	/**
	 * Refuses a record that can't become a row.
	 * @param line where it begins
	 * @param message why
	 */
	void malformed(int line, String message) {
		read++;
		anomalies.add(sheet.file(), line, null, AnomalyCode.MALFORMED_ROW,
				InvalidCellPolicy.REFUSES_ROW.after(message));
	}

	Table table() {
		Set<Column> said = new HashSet<>();
		for (int at = 0; at < sheet.columns().size(); at++) {
			if (header.has(at)) {
				said.add(sheet.columns().get(at));
			}
		}
		return new Table(sheet, said, rows, read);
	}

	// Spreadsheets omit empty cells at the end of a row, or add some. But a truncated row
	// must not become public, and the rest of a broken record must not become a row.
	private boolean fits(CsvRecords.Raw record, boolean exactly) {
		int many = record.values().size();
		if (many >= header.width()) {
			return record.isBlankFrom(header.width());
		}
		return !exactly && sheet.columns()
			.stream()
			.filter((column) -> column.required()
					|| (column.badCell() == InvalidCellPolicy.NARROWED && header.has(sheet.column(column.name()))))
			.allMatch((column) -> header.places().get(sheet.column(column.name())) < many);
	}

	/** Whether the row can be used, with or without this cell. */
	private boolean read(CsvRecords.Raw record, int at, Row row) {
		Column column = sheet.columns().get(at);
		try {
			Object value = cells.read(column, header.text(record, at),
					(ex) -> anomalies.leftOut(sheet, record.line(), column.name(), ex.code(), ex.sentence()));
			row.set(at, value);
			if (value != null) {
				suspiciousValues.about(column, value)
					.ifPresent((doubt) -> anomalies.add(sheet.file(), record.line(), column.name(), doubt.code(),
							doubt.sentence()));
			}
			return true;
		}
		catch (MalformedValueException ex) {
			Anomalies.drop(row, at, column);
			anomalies.add(sheet.file(), record.line(), column.name(), ex.code(), column.badCell().after(ex.sentence()));
			return column.badCell() != InvalidCellPolicy.REFUSES_ROW;
		}
	}

	private void keep(Row row) {
		for (Sheet.Rule rule : sheet.rules()) {
			Object one = row.value(sheet.column(rule.column()));
			Object other = row.value(sheet.column(rule.other()));
			if (one != null && other != null && rule.broken().test(one, other)) {
				anomalies.unusable(sheet, row, rule.column(), rule.code(), rule.sentence().formatted(one, other));
			}
		}
		if (!row.refused()) {
			rows.add(row);
		}
	}

}
