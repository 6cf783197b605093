package org.skillsgraph.validation;

import java.util.Comparator;
import java.util.List;

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
		Comparator<Row> order = table.sheet().order();
		// Sorted, because a map of millions of identities would take more memory than
		// the rows. Rows about the same thing stay in the order of the file.
		List<Row> rows = table.used().stream().sorted(order).toList();
		int end;
		for (int start = 0; start < rows.size(); start = end) {
			end = start + 1;
			while (end < rows.size() && order.compare(rows.get(start), rows.get(end)) == 0) {
				end++;
			}
			if (end > start + 1) {
				settle(rows.get(start), rows.subList(start + 1, end));
			}
		}
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
