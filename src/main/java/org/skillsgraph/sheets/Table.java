package org.skillsgraph.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file that was read, with the rows that are usable on their own.
 *
 * @param sheet the definition of the file
 * @param said the columns that the file has; it says nothing about the others
 * @param rows in the order of the file
 * @param read the number of records, including those that are not among the rows
 */
public record Table(Sheet sheet, Set<Column> said, List<Row> rows, int read) {

	/**
	 * {@return the rows to store}
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
	 * {@return the number of rows that repeat a used row}
	 */
	public int repeated() {
		return (int) rows.stream().filter((row) -> !row.used() && !row.refused()).count();
	}

}
