package org.skillsgraph.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.learning.Loops;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;

/**
 * Reports learning items of a file that require each other, or themselves, including the
 * stored items. Their rows are still used: catalogues write it for items that are taken
 * together. A loop that uses only {@code with} is intended and isn't reported.
 */
final class ItemLoops {

	private static final String COLUMN = "requires";

	private final Table table;

	private final Map<String, Row> rows = new LinkedHashMap<>();

	private final Map<String, Requirement> requires = new HashMap<>();

	private ItemLoops(Table table) {
		this.table = table;
	}

	/**
	 * Reports each loop once, at the first of its rows.
	 * @param table after validation; ignored unless it holds learning items
	 * @param stored the data in the graph
	 * @param anomalies takes the loops
	 */
	static void report(Table table, StoredData stored, Anomalies anomalies) {
		boolean said = table.said().stream().anyMatch((column) -> column.name().equals(COLUMN));
		if (table.sheet().equals(Sheets.LEARNING_ITEMS) && said) {
			new ItemLoops(table).report(stored, anomalies);
		}
	}

	private void report(StoredData stored, Anomalies anomalies) {
		for (Row row : table.used()) {
			rows.put(table.sheet().key(row), row);
			if (row.value(table.sheet().column(COLUMN)) instanceof Requirement tree) {
				requires.put(table.sheet().key(row), tree);
			}
		}
		addStored(stored);
		Loops.in(requires).stream().filter(this::unmeant).forEach((loop) -> report(loop, anomalies));
	}

	/** Follows the file's requirements into the graph; the file takes precedence. */
	private void addStored(StoredData stored) {
		Set<String> seen = new HashSet<>(rows.keySet());
		Set<String> next = items(requires.values());
		next.removeAll(seen);
		while (!next.isEmpty()) {
			seen.addAll(next);
			Map<String, Requirement> found = stored.requirements(next);
			requires.putAll(found);
			next = items(found.values());
			next.removeAll(seen);
		}
	}

	private static Set<String> items(Collection<Requirement> trees) {
		Set<String> items = new LinkedHashSet<>();
		trees.forEach((tree) -> tree.leaves((leaf) -> {
			switch (leaf) {
				case Requirement.Item item -> items.add(item.key());
				case Requirement.With with -> items.add(with.item());
				default -> {
					// Not an item.
				}
			}
		}));
		return items;
	}

	/** Whether somewhere in the loop an item must be completed before another. */
	private boolean unmeant(Set<String> loop) {
		Set<Requirement> leaves = new HashSet<>();
		loop.forEach((item) -> tree(item).leaves(leaves::add));
		return loop.stream().anyMatch((item) -> leaves.contains(new Requirement.Item(item)));
	}

	private void report(Set<String> loop, Anomalies anomalies) {
		loop.stream()
			.filter(rows::containsKey)
			.min(Comparator.comparingInt(this::line))
			.ifPresent((first) -> anomalies.add(table.sheet().file(), line(first), COLUMN, AnomalyCode.CYCLE,
					sentence(first, loop)));
	}

	private String sentence(String first, Set<String> loop) {
		Set<String> way = new LinkedHashSet<>();
		String at = first;
		while (way.add(at)) {
			at = items(List.of(tree(at))).stream()
				.filter((item) -> loop.contains(item) && !way.contains(item))
				.findFirst()
				.orElse(at);
		}
		boolean around = way.size() == loop.size() && items(List.of(tree(at))).contains(first);
		String named = around ? "%s → %s".formatted(String.join(" → ", way), first)
				: String.join(", ", loop.stream().sorted().toList());
		return (loop.size() > 1)
				? "The items require each other: %s. Where there is no other way, they are planned as taken together."
					.formatted(named)
				: "The item requires itself: %s. Where there is no other way, that asks for nothing.".formatted(named);
	}

	private Requirement tree(String item) {
		return requires.getOrDefault(item, new Requirement.AllOf(List.of()));
	}

	private int line(String item) {
		Row row = rows.get(item);
		return (row != null) ? row.line() : Integer.MAX_VALUE;
	}

}
