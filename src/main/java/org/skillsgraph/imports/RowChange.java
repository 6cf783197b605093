package org.skillsgraph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Table;

/**
 * A row laid over the stored data of its thing.
 *
 * @param identity of the thing, by the names that statements use
 * @param stored the thing's properties and links in the graph; null if it doesn't exist
 * @param wanted the same after the import
 */
record RowChange(Map<String, @Nullable Object> identity, @Nullable Map<String, Object> stored,
		Map<String, @Nullable Object> wanted) {

	/**
	 * {@return a row laid over the stored data}
	 * @param table of the row
	 * @param row any of it
	 * @param identity of its thing
	 * @param found the stored data; null for none
	 */
	static RowChange of(Table table, Row row, Map<String, @Nullable Object> identity,
			@Nullable Map<String, Object> found) {
		// A placeholder isn't the thing: its properties don't stand in for missing
		// columns.
		Map<String, Object> stored = (found != null && Boolean.FALSE.equals(found.get("catalogued"))) ? null : found;
		Map<String, @Nullable Object> wanted = new HashMap<>();
		if (stored != null) {
			wanted.putAll(stored);
		}
		List<Column> columns = table.sheet().columns();
		for (int at = 0; at < columns.size(); at++) {
			if (stored == null || (table.said().contains(columns.get(at)) && !row.keepsStored(at))) {
				columns.get(at).lay(wanted, row.value(at));
			}
		}
		table.sheet().completing().accept(wanted);
		return new RowChange(identity, stored, wanted);
	}

	/**
	 * {@return the identity of the thing's node or relationship}
	 */
	static Map<String, @Nullable Object> identity(Sheet sheet, Row row) {
		Map<String, @Nullable Object> identity = new HashMap<>();
		for (int at : sheet.identity()) {
			identity.put(sheet.columns().get(at).parameter(), row.value(at));
		}
		identity.put("key", sheet.key(row));
		return identity;
	}

	boolean created() {
		return stored == null;
	}

	/**
	 * {@return whether anything has to be written}
	 */
	boolean differs() {
		return stored == null || wanted.keySet().stream().anyMatch(this::differs);
	}

	/**
	 * {@return whether any of these properties has to be written}
	 */
	boolean differs(List<String> names) {
		return names.stream().anyMatch(this::differs);
	}

	private boolean differs(String name) {
		Object before = (stored != null) ? stored.get(name) : null;
		return !Objects.equals(before, wanted.get(name));
	}

	/**
	 * {@return the identity and the differing properties, without links}
	 */
	Map<String, @Nullable Object> properties(List<String> links) {
		Map<String, @Nullable Object> differing = new HashMap<>();
		wanted.forEach((name, value) -> {
			if (!links.contains(name) && differs(name)) {
				differing.put(name, value);
			}
		});
		return with("properties", differing);
	}

	/**
	 * {@return the identity and all links}
	 */
	Map<String, @Nullable Object> links(List<String> links) {
		Map<String, @Nullable Object> row = new HashMap<>(identity);
		links.forEach((link) -> row.put(link, wanted.get(link)));
		return row;
	}

	/**
	 * {@return the identity and one more value}
	 */
	Map<String, @Nullable Object> with(String name, Object value) {
		Map<String, @Nullable Object> row = new HashMap<>(identity);
		row.put(name, value);
		return row;
	}

}
