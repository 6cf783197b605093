package org.skillsgraph.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.InvalidCellPolicy;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Sheets;

/**
 * Collects the anomalies by file until the report is written.
 */
public final class Anomalies {

	private final Map<String, List<Anomaly>> byFile = new TreeMap<>(
			Comparator.comparingInt(Sheets::place).thenComparing(Comparator.naturalOrder()));

	public void add(String file, int line, @Nullable String column, AnomalyCode code, String message) {
		byFile.computeIfAbsent(file, (_) -> new ArrayList<>()).add(new Anomaly(file, line, column, code, message));
	}

	/** Refuses a row and says why. */
	public void refuse(Sheet sheet, Row row, String column, AnomalyCode code, String message) {
		row.refuse();
		add(sheet.file(), row.line(), column, code, InvalidCellPolicy.REFUSES_ROW.after(message));
	}

	/** Says why one value of a list can't be used; the others are used. */
	public void leftOut(Sheet sheet, int line, String column, AnomalyCode code, String message) {
		add(sheet.file(), line, column, code, message + " The value is left out of the list.");
	}

	/**
	 * Says why a cell can't be used: depending on the column, its row is refused or goes
	 * on without it.
	 */
	public void unusable(Sheet sheet, Row row, String name, AnomalyCode code, String message) {
		Column column = sheet.columns().get(sheet.column(name));
		if (column.badCell() == InvalidCellPolicy.REFUSES_ROW) {
			refuse(sheet, row, name, code, message);
			return;
		}
		drop(row, sheet.column(name), column);
		add(sheet.file(), row.line(), name, code, column.badCell().after(message));
	}

	/** Lets a row go on without a cell, as the column defines it. */
	static void drop(Row row, int at, Column column) {
		row.set(at, column.replacement());
		if (column.badCell() == InvalidCellPolicy.KEPT) {
			row.keepStored(at);
		}
	}

	/**
	 * {@return all anomalies by file and line}
	 */
	public List<Anomaly> all() {
		return byFile.values().stream().flatMap((found) -> found.stream().sorted(Anomaly.IN_FILE)).toList();
	}

}
