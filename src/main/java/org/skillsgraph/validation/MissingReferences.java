package org.skillsgraph.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.InvalidCellPolicy;
import org.skillsgraph.sheets.KeyReference;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Table;
import org.skillsgraph.sheets.ValueKind;

/**
 * Finds keys named by rows that are neither in the directory nor in the graph. A row that
 * means nothing without the key is refused; otherwise only the reference is dropped.
 * Tables come in storage order. The order of rows within a table doesn't matter: rows
 * that their own table can refer to are never refused for their references.
 */
final class MissingReferences {

	private final StoredData stored;

	private final Anomalies anomalies;

	// Keys by file: those of used rows, those in the graph, and those looked up there.
	private final Map<String, Set<String>> accepted = new HashMap<>();

	private final Map<String, Set<String>> inGraph = new HashMap<>();

	private final Map<String, Set<String>> asked = new HashMap<>();

	MissingReferences(StoredData stored, Anomalies anomalies) {
		this.stored = stored;
		this.anomalies = anomalies;
	}

	/**
	 * Checks the references of a table's rows to itself and to earlier tables.
	 */
	void settle(Table table) {
		// Most rows are claims, whose keys nobody needs.
		boolean needed = KeyReference.canLeadTo(table.sheet());
		if (needed) {
			of(accepted, table.sheet().file()).addAll(table.byKey().keySet());
		}
		List<Row> candidates = table.used();
		ask(table.sheet(), candidates);
		for (Row row : candidates) {
			for (KeyReference reference : KeyReference.in(table.sheet(), row)) {
				if (unknown(reference)) {
					settle(table, row, reference);
				}
			}
		}
		if (needed) {
			of(accepted, table.sheet().file()).retainAll(table.byKey().keySet());
		}
	}

	/**
	 * {@return the first row to require each item that may be a placeholder}
	 */
	Map<String, Row> placeable(Table table) {
		Map<String, Row> first = new HashMap<>();
		for (Row row : table.used()) {
			for (KeyReference reference : KeyReference.in(table.sheet(), row)) {
				if (reference.placeable() && !of(accepted, reference.file()).contains(reference.key())) {
					first.putIfAbsent(reference.key(), row);
				}
			}
		}
		return first;
	}

	/** Treats items that become placeholders as known. */
	void place(Collection<String> items) {
		of(accepted, "learning_items.csv").addAll(items);
	}

	private void ask(Sheet sheet, List<Row> candidates) {
		Map<String, Set<String>> wanted = new HashMap<>();
		for (Row row : candidates) {
			for (KeyReference reference : KeyReference.in(sheet, row)) {
				boolean settled = !reference.file().equals(sheet.file())
						&& of(accepted, reference.file()).contains(reference.key());
				if (!settled && of(asked, reference.file()).add(reference.key())) {
					of(wanted, reference.file()).add(reference.key());
				}
			}
		}
		wanted.forEach((file, keys) -> of(inGraph, file).addAll(stored.known(file, keys)));
	}

	private void settle(Table table, Row row, KeyReference reference) {
		String sentence = "Neither an accepted row of %s nor the graph has the key %s.".formatted(reference.file(),
				ValueKind.quoted(reference.key()));
		int at = table.sheet().column(reference.column());
		if (row.value(at) instanceof List<?> keys) {
			anomalies.leftOut(table.sheet(), row.line(), reference.column(), AnomalyCode.UNKNOWN_KEY, sentence);
			row.set(at, keys.stream().filter((key) -> !key.equals(reference.key())).toList());
			return;
		}
		Column column = table.sheet().columns().get(at);
		if (column.identity() && column.badCell() == InvalidCellPolicy.DROPPED) {
			// Two claims by former colleagues are still two claims: the key stays,
			// without a link.
			anomalies.add(table.sheet().file(), row.line(), column.name(), AnomalyCode.UNKNOWN_KEY,
					column.badCell().after(sentence));
			return;
		}
		anomalies.unusable(table.sheet(), row, reference.column(), AnomalyCode.UNKNOWN_KEY, sentence);
	}

	private boolean unknown(KeyReference reference) {
		return !reference.placeable() && !of(accepted, reference.file()).contains(reference.key())
				&& !of(inGraph, reference.file()).contains(reference.key());
	}

	private static Set<String> of(Map<String, Set<String>> byFile, String file) {
		return byFile.computeIfAbsent(file, (_) -> new HashSet<>());
	}

}
