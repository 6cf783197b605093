package org.skillsgraph.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file that was read: the rows that can be used as far as one can tell by each alone.
 *
 * @param sheet what the file is
 * @param said the columns that it has; of the others it says nothing
 * @param rows in the order of the file
 * @param read how many records there were, with those that aren't among the rows
 */
public record Table(Sheet sheet, Set<Column> said, List<Row> rows, int read) {

	/**
	 * {@return the rows that are to be stored}
	 */
	public List<Row> used() {
		return rows.stream().filter(Row::used).toList();
	}

	/**
	 * {@return the used rows by the key of their thing}
	 */
	public Map<String, Row> byKey() {
		Map<String, Row> byKey = HashMap.newHashMap(rows.size());
		rows.stream().filter(Row::used).forEach((row) -> byKey.put(sheet.key(row), row));
		return byKey;
	}

	/**
	 * {@return how many rows repeat one that is used}
	 */
	public int repeated() {
		return (int) rows.stream().filter((row) -> !row.used() && !row.refused()).count();
	}

}
