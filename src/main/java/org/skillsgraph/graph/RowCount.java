package org.skillsgraph.graph;

import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/**
 * Counts the rows that the database returned. Most statements collect their results in
 * lists, down to the last level, so that they return one record: each map in a list
 * counts like a row.
 */
final class RowCount {

	private static final Type LIST = TypeSystem.getDefault().LIST();

	private static final Type MAP = TypeSystem.getDefault().MAP();

	private RowCount() {
	}

	/**
	 * {@return the number of records, plus maps in lists inside them, at any depth}
	 */
	static long rows(List<Record> records) {
		long rows = records.size();
		for (Record record : records) {
			rows += below(record.values());
		}
		return rows;
	}

	private static long below(Iterable<Value> values) {
		long rows = 0;
		for (Value value : values) {
			if (value.hasType(LIST)) {
				rows += items(value);
			}
			else if (value.hasType(MAP)) {
				rows += below(value.values());
			}
		}
		return rows;
	}

	private static long items(Value list) {
		long rows = 0;
		for (Value item : list.values()) {
			rows += item.hasType(MAP) ? 1 + below(item.values()) : 0;
		}
		return rows;
	}

}
