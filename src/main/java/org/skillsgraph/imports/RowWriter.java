package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Writes;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Table;

import org.springframework.stereotype.Component;

/**
 * Finds the stored data of some rows and writes the differences. The statements of a
 * sheet are named after it: {@code find-people}, {@code store-people} and, if it has
 * links, {@code link-people}.
 */
@Component
class RowWriter {

	private final Writes writes;

	private final RequirementTrees requirementTrees;

	private final DerivedData derivedData;

	RowWriter(Writes writes, RequirementTrees requirementTrees, DerivedData derivedData) {
		this.writes = writes;
		this.requirementTrees = requirementTrees;
		this.derivedData = derivedData;
	}

	/**
	 * {@return the rows, each laid over the stored data}
	 * @param table of the rows
	 * @param rows of it
	 * @param released the addresses just taken from people, by their key
	 * @param empty whether the graph is empty, which makes the look-up unnecessary
	 */
	List<RowChange> compare(Table table, List<Row> rows, Map<String, String> released, boolean empty) {
		List<Map<String, @Nullable Object>> identities = new ArrayList<>(rows.size());
		for (Row row : rows) {
			Map<String, @Nullable Object> identity = RowChange.identity(table.sheet(), row);
			identity.put("at", (long) identities.size());
			identities.add(identity);
		}
		Map<Long, Map<String, Object>> stored = empty ? Map.of() : find(table.sheet(), identities);
		List<RowChange> change = new ArrayList<>(rows.size());
		for (int at = 0; at < rows.size(); at++) {
			Map<String, Object> found = stored.get((long) at);
			String address = released.get(table.sheet().key(rows.get(at)));
			if (found != null && address != null) {
				found = new HashMap<>(found);
				found.put("email", address);
			}
			change.add(RowChange.of(table, rows.get(at), identities.get(at), found));
		}
		return change;
	}

	/**
	 * Takes e-mail addresses from their current holders, so that others can have them.
	 * @param people the table of the new holders
	 * @param rows of the new holders
	 * @return the addresses by the keys of their former holders
	 */
	Map<String, String> releaseAddresses(Table people, List<Row> rows) {
		int email = people.sheet().column("email");
		List<Map<String, Object>> takers = new ArrayList<>();
		for (Row row : rows) {
			Object address = row.value(email);
			if (address != null) {
				takers.add(Map.of("key", people.sheet().key(row), "email", address));
			}
		}
		Map<String, String> released = new HashMap<>();
		if (takers.isEmpty()) {
			return released;
		}
		writes.run(CypherFile.of("imports/release-addresses"), Map.of("q", Map.of("rows", takers)))
			.forEach((found) -> released.put(found.get("key").asString(), found.get("email").asString()));
		return released;
	}

	/**
	 * Writes rows that differ, and their links unless these lead to rows of the same
	 * sheet.
	 */
	void write(Sheet sheet, List<RowChange> differing) {
		run(sheet, "store-", differing.stream().map((change) -> change.properties(sheet.links())).toList());
		if (!sheet.linksToItself()) {
			link(sheet, links(sheet, differing));
		}
		derivedData.from(sheet, differing);
	}

	/**
	 * {@return the wanted links of the rows whose links differ}
	 */
	List<Map<String, @Nullable Object>> links(Sheet sheet, List<RowChange> differing) {
		return differing.stream()
			.filter((change) -> change.differs(sheet.links()))
			.map((change) -> change.links(sheet.links()))
			.toList();
	}

	/** Writes links. */
	void link(Sheet sheet, List<Map<String, @Nullable Object>> rows) {
		if (sheet.links().contains("requires")) {
			requirementTrees.replace(sheet, rows);
		}
		run(sheet, "link-", rows);
	}

	private Map<Long, Map<String, Object>> find(Sheet sheet, List<Map<String, @Nullable Object>> identities) {
		Map<Long, Map<String, Object>> stored = new HashMap<>();
		writes.run(statement(sheet, "find-"), Map.of("q", Map.of("rows", identities)))
			.forEach((found) -> stored.put(found.get("at").asLong(), found.get("stored").asMap()));
		return stored;
	}

	private void run(Sheet sheet, String verb, List<Map<String, @Nullable Object>> rows) {
		if (!rows.isEmpty()) {
			writes.run(statement(sheet, verb), Map.of("q", Map.of("rows", rows)));
		}
	}

	private static CypherFile statement(Sheet sheet, String verb) {
		return CypherFile.of("imports/" + verb + sheet.name());
	}

}
