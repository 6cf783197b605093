package org.skillsgraph.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Table;

/**
 * Finds the rows of a table that are about the same thing. Equal rows count as one. If
 * two rows differ, nobody can tell which is right, and none is used.
 */
final class DuplicateRows {

	private final Table table;

	private final Anomalies anomalies;

	DuplicateRows(Table table, Anomalies anomalies) {
		this.table = table;
		this.anomalies = anomalies;
	}

	void settle() {
		int[] identity = table.sheet().identity();
		Map<List<@Nullable Object>, Row> firsts = HashMap.newHashMap(table.rows().size());
		Map<Row, List<Row>> others = new HashMap<>();
		for (Row row : table.used()) {
			Row first = firsts.putIfAbsent(row.values(identity), row);
			if (first != null) {
				others.computeIfAbsent(first, (_) -> new ArrayList<>()).add(row);
			}
		}
		others.forEach(this::settle);
	}

	private void settle(Row first, List<Row> others) {
		if (others.stream().allMatch(first::saysTheSameAs)) {
			others.forEach((row) -> repeated(first, row));
			return;
		}
		Row different = others.stream().filter((row) -> !row.saysTheSameAs(first)).findFirst().orElseThrow();
		String column = differing(first, others);
		conflicting(first, different, column);
		for (Row row : others) {
			conflicting(row, row.saysTheSameAs(first) ? different : first, column);
		}
	}

	private void repeated(Row first, Row row) {
		row.repeats(first);
		anomalies.add(table.sheet().file(), row.line(), null, AnomalyCode.DUPLICATE,
				"The row stands in line %d too; it is used once.".formatted(first.line()));
	}

	private void conflicting(Row row, Row other, String column) {
		anomalies.refuse(table.sheet(), row, column, AnomalyCode.CONFLICT,
				"Line %d says something else of the same.".formatted(other.line()));
	}

	private String differing(Row first, List<Row> others) {
		return table.sheet()
			.columns()
			.stream()
			.map(Column::name)
			.filter((name) -> differs(table.sheet().column(name), first, others))
			.findFirst()
			.orElseThrow();
	}

	private static boolean differs(int column, Row first, List<Row> others) {
		return others.stream().anyMatch((row) -> row.differs(column, first));
	}

}
