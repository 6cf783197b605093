package org.skillsgraph.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;
import org.skillsgraph.sheets.ValueKind;

import org.springframework.stereotype.Component;

/**
 * Decides which rows and cells of a directory are used, from all of them and the stored
 * data. The order of the rows doesn't matter.
 */
@Component
public class RowValidation {

	private final StoredData stored;

	private final EndedMentorships ended;

	RowValidation(StoredData stored, EndedMentorships ended) {
		this.stored = stored;
		this.ended = ended;
	}

	/**
	 * Refuses rows, drops cells, and reports other oddities.
	 * @param tables in storage order
	 * @param anomalies takes the reasons
	 */
	public void settle(List<Table> tables, Anomalies anomalies) {
		MissingReferences references = new MissingReferences(stored, anomalies);
		Map<String, Runnable> reports = new TreeMap<>();
		for (Table table : tables) {
			new DuplicateRows(table, anomalies).settle();
			references.settle(table);
			AddressConflicts.settle(table, stored, anomalies);
			Cycles.settle(table, stored, anomalies);
			references.placeable(table)
				.forEach((item, row) -> reports.putIfAbsent(item, () -> report(item, table, row, anomalies)));
			// Done last: the key of a refused row is unknown by now, but may still be
			// required.
			references.place(reports.keySet());
		}
		tables.forEach((table) -> ItemLoops.report(table, stored, anomalies));
		reports.keySet().removeAll(catalogued(tables, reports.keySet()));
		reports.values().forEach(Runnable::run);
		ended.report(tables, anomalies);
	}

	private Set<String> catalogued(List<Table> tables, Set<String> items) {
		Set<String> catalogued = stored.catalogued(items);
		tables.stream()
			.filter((table) -> table.sheet().equals(Sheets.LEARNING_ITEMS))
			.forEach((table) -> catalogued.addAll(table.byKey().keySet()));
		return catalogued;
	}

	private static void report(String item, Table table, Row row, Anomalies anomalies) {
		anomalies.add(table.sheet().file(), row.line(), "requires", AnomalyCode.UNKNOWN_ITEM,
				"The item %s is only mentioned here: it becomes a placeholder.".formatted(ValueKind.quoted(item)));
	}

}
