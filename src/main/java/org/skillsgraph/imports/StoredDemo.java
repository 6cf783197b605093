package org.skillsgraph.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.graph.Writes;

import org.springframework.stereotype.Component;

/**
 * Whether the graph holds the demo organisation and nothing that was imported, and as of
 * which day its dates are told.
 */
@Component
class StoredDemo {

	private static final CypherFile FIND = CypherFile.of("imports/find-demo");

	private static final CypherFile MARK = CypherFile.of("imports/mark-demo");

	private static final CypherFile FORGET = CypherFile.of("imports/forget-demo");

	private final Writes writes;

	private final RetriedTransactions transactions;

	StoredDemo(Writes writes, RetriedTransactions transactions) {
		this.writes = writes;
		this.transactions = transactions;
	}

	/**
	 * {@return the day of a demo organisation that may not be all there, because the
	 * process that wrote it was killed}
	 */
	Optional<DemoDay> begun() {
		return find().filter(StoredDemo::isBegun).map(StoredDemo::day);
	}

	/**
	 * {@return the day of a demo organisation that is all there}
	 */
	Optional<DemoDay> complete() {
		return find().filter((found) -> !isBegun(found)).map(StoredDemo::day);
	}

	/** Marks it as being written. An import that ends normally marks it as complete. */
	void begin(DemoDay day) {
		mark(day, true);
	}

	/** Notes the day of a demo organisation that is all there. */
	void moveTo(DemoDay day) {
		mark(day, false);
	}

	/** Marks the graph as holding something else, too. */
	void forget() {
		run(FORGET, Map.of());
	}

	private void mark(DemoDay day, boolean begun) {
		run(MARK, Map.of("q", Map.of("day", day.date(), "begun", begun)));
	}

	private Optional<Record> find() {
		return run(FIND, Map.of()).stream().findFirst();
	}

	private static boolean isBegun(Record found) {
		return found.get("begun").asBoolean();
	}

	/** Earlier versions didn't move dates, and noted no day. */
	private static DemoDay day(Record found) {
		return found.get("day").computeOrDefault((Value day) -> new DemoDay(day.asLocalDate()), DemoDay.WRITTEN);
	}

	private List<Record> run(CypherFile statement, Map<String, Object> parameters) {
		return transactions.run(() -> writes.run(statement, parameters));
	}

}
