package org.skillsgraph.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses the rows that name what neither the directory nor the graph has, and then those
 * that name a refused row, until nothing changes. Tables come in the order in which they
 * are stored.
 */
final class References {

	private final Stored stored;

	private final Findings findings;

	// Keys by file: of rows that are used, of the graph, and those it was asked for.
	private final Map<String, Set<String>> accepted = new HashMap<>();

	private final Map<String, Set<String>> inGraph = new HashMap<>();

	private final Map<String, Set<String>> asked = new HashMap<>();

	References(Stored stored, Findings findings) {
		this.stored = stored;
		this.findings = findings;
	}

	/**
	 * Refuses the rows of a table that name unknown things of it or of earlier tables.
	 */
	void settle(Table table) {
		of(accepted, table.sheet().file()).addAll(table.byKey().keySet());
		List<Row> candidates = table.used();
		ask(table.sheet(), candidates);
		for (Row row : candidates) {
			for (Mention mention : Mention.in(table.sheet(), row)) {
				if (unknown(mention)) {
					refuse(table, row, mention);
				}
			}
		}
		cascade(table, candidates, candidates.stream().filter(Row::refused).toList());
	}

	/**
	 * Refuses the rows that name refused ones of their own table.
	 * @param table that was settled
	 * @param candidates its rows that were used until then
	 * @param refused those of them that aren't any more
	 */
	void cascade(Table table, Collection<Row> candidates, Collection<Row> refused) {
		Map<String, List<Row>> naming = naming(table.sheet(), candidates.stream().filter(Row::used).toList());
		Deque<Row> left = new ArrayDeque<>(refused);
		while (!left.isEmpty()) {
			String key = table.sheet().key(left.remove());
			of(accepted, table.sheet().file()).remove(key);
			for (Row row : naming.getOrDefault(key, List.of())) {
				if (!row.refused()) {
					left.add(row);
				}
				refuseNaming(table, row, key);
			}
		}
	}

	/**
	 * {@return the first row to require each item that may be a placeholder}
	 */
	Map<String, Row> placeable(Table table) {
		Map<String, Row> first = new HashMap<>();
		for (Row row : table.used()) {
			for (Mention mention : Mention.in(table.sheet(), row)) {
				if (mention.placeable() && !of(accepted, mention.file()).contains(mention.key())) {
					first.putIfAbsent(mention.key(), row);
				}
			}
		}
		return first;
	}

	/** Takes items that become placeholders for known. */
	void place(Collection<String> items) {
		of(accepted, "learning_items.csv").addAll(items);
	}

	private void ask(Sheet sheet, List<Row> candidates) {
		Map<String, Set<String>> wanted = new HashMap<>();
		for (Row row : candidates) {
			for (Mention mention : Mention.in(sheet, row)) {
				boolean settled = !mention.file().equals(sheet.file())
						&& of(accepted, mention.file()).contains(mention.key());
				if (!settled && of(asked, mention.file()).add(mention.key())) {
					of(wanted, mention.file()).add(mention.key());
				}
			}
		}
		wanted.forEach((file, keys) -> of(inGraph, file).addAll(stored.known(file, keys)));
	}

	private Map<String, List<Row>> naming(Sheet sheet, Collection<Row> candidates) {
		Map<String, List<Row>> naming = new HashMap<>();
		for (Row row : candidates) {
			for (Mention mention : Mention.in(sheet, row)) {
				if (mention.file().equals(sheet.file()) && of(accepted, mention.file()).contains(mention.key())
						&& !of(inGraph, mention.file()).contains(mention.key())) {
					naming.computeIfAbsent(mention.key(), (_) -> new ArrayList<>()).add(row);
				}
			}
		}
		return naming;
	}

	private void refuseNaming(Table table, Row row, String key) {
		for (Mention mention : Mention.in(table.sheet(), row)) {
			if (mention.file().equals(table.sheet().file()) && mention.key().equals(key)) {
				refuse(table, row, mention);
			}
		}
	}

	private void refuse(Table table, Row row, Mention mention) {
		findings.refuse(table.sheet(), row, mention.column(), Code.UNKNOWN_KEY,
				"Neither an accepted row of %s nor the graph has the key %s.".formatted(mention.file(),
						Kind.quoted(mention.key())));
	}

	private boolean unknown(Mention mention) {
		return !mention.placeable() && !of(accepted, mention.file()).contains(mention.key())
				&& !of(inGraph, mention.file()).contains(mention.key());
	}

	private static Set<String> of(Map<String, Set<String>> byFile, String file) {
		return byFile.computeIfAbsent(file, (_) -> new HashSet<>());
	}

}
