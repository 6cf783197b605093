package org.skillsgraph.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Table;

/**
 * Breaks cycles among the rows and the stored data. In a cycle of skills all rows are
 * refused; in a cycle of the reporting line or of teams all links are dropped. It uses
 * Kosaraju's algorithm: JGraphT's Gabow is recursive, and a chain of some thousand
 * reports overflows its stack.
 */
final class Cycles {

	private final Table table;

	private final StoredData stored;

	private final Anomalies anomalies;

	private final Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);

	Cycles(Table table, StoredData stored, Anomalies anomalies) {
		this.table = table;
		this.stored = stored;
		this.anomalies = anomalies;
	}

	static void settle(Table table, StoredData stored, Anomalies anomalies) {
		switch (table.sheet().file()) {
			case "people.csv" -> new Cycles(table, stored, anomalies).settle(KeyEdge.Kind.REPORTS_TO, "key", "manager");
			case "teams.csv" -> new Cycles(table, stored, anomalies).settle(KeyEdge.Kind.PART_OF, "key", "parent");
			case "skill_relations.csv" -> {
				new Cycles(table, stored, anomalies).settle(KeyEdge.Kind.BROADER, "from", "to");
				new Cycles(table, stored, anomalies).settle(KeyEdge.Kind.REQUIRES, "from", "to");
			}
			default -> {
				// The file has no cycles to break.
			}
		}
	}

	private void settle(KeyEdge.Kind kind, String from, String to) {
		Sheet sheet = table.sheet();
		boolean replacing = from.equals("key") && table.said().contains(sheet.columns().get(sheet.column(to)));
		List<Step> steps = new ArrayList<>();
		for (Row row : table.used()) {
			boolean ofKind = from.equals("key") || kind.name().equals(row.value(sheet.column("relation")));
			if (ofKind && row.value(sheet.column(to)) != null) {
				steps.add(new Step(row, String.valueOf(row.value(sheet.column(from))),
						String.valueOf(row.value(sheet.column(to)))));
			}
		}
		steps.forEach((step) -> add(step.from(), step.to()));
		addStored(kind, steps, replacing ? table.byKey().keySet() : Set.of());
		breakCycles(steps, to);
	}

	private void addStored(KeyEdge.Kind kind, List<Step> steps, Set<String> replaced) {
		Set<String> seen = new HashSet<>(replaced);
		Set<String> next = new HashSet<>();
		steps.forEach((step) -> next.add(step.to()));
		next.removeAll(seen);
		while (!next.isEmpty()) {
			seen.addAll(next);
			List<KeyEdge> found = stored.edges(kind, next);
			next.clear();
			for (KeyEdge edge : found) {
				add(edge.from(), edge.to());
				next.add(edge.to());
			}
			next.removeAll(seen);
		}
	}

	private void add(String from, String to) {
		graph.addVertex(from);
		graph.addVertex(to);
		graph.addEdge(from, to);
	}

	private void breakCycles(List<Step> steps, String column) {
		Map<String, Cycle> cycles = cycles();
		// Sorted, so that the row that names a large cycle doesn't depend on the file's
		// order.
		steps.sort(Comparator.comparing(Step::from).thenComparing(Step::to));
		for (Step step : steps) {
			Cycle cycle = cycles.get(step.from());
			if (cycle != null && cycle.holds(step.to())) {
				anomalies.unusable(table.sheet(), step.row(), column, AnomalyCode.CYCLE,
						cycle.sentence(step.row().line()));
			}
		}
	}

	private Map<String, Cycle> cycles() {
		Map<String, Cycle> cycles = new HashMap<>();
		for (Set<String> keys : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
			if (keys.size() > 1) {
				Cycle cycle = new Cycle(keys, graph);
				keys.forEach((key) -> cycles.put(key, cycle));
			}
		}
		return cycles;
	}

	/**
	 * A row as an edge.
	 */
	private record Step(Row row, String from, String to) {
	}

}
