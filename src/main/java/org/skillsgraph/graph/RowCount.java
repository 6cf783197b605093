package org.skillsgraph.graph;

import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/**
 * Counts what the database answered. Most statements collect what they find in lists,
 * down to the last level, so that their answer is one record: each thing in a list counts
 * like the row that it would have been.
 */
final class RowCount {

	private static final Type LIST = TypeSystem.getDefault().LIST();

	private static final Type MAP = TypeSystem.getDefault().MAP();

	private RowCount() {
	}

	/**
	 * {@return how many records there are, and maps in lists inside them, at any depth}
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
