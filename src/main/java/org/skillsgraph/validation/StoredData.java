package org.skillsgraph.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.skillsgraph.graph.Batches;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.graph.Writes;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.sheets.RequirementJson;

import org.springframework.stereotype.Component;

/**
 * The queries of the validation. They never read the whole graph: every relevant key and
 * edge is connected to a key that a row names.
 */
@Component
public class StoredData {

	private static final CypherFile KEYS = CypherFile.of("validation/find-known-keys");

	private static final CypherFile CATALOGUED = CypherFile.of("validation/find-catalogued-items");

	private static final CypherFile EDGES = CypherFile.of("validation/find-edges");

	private static final CypherFile HOLDERS = CypherFile.of("validation/find-address-holders");

	private static final CypherFile REQUIREMENTS = CypherFile.of("validation/find-item-requirements");

	private static final CypherFile ANYTHING = CypherFile.of("validation/find-anything");

	private static final int AT_ONCE = 10_000;

	private final Writes writes;

	private final RetriedTransactions transactions;

	StoredData(Writes writes, RetriedTransactions transactions) {
		this.writes = writes;
		this.transactions = transactions;
	}

	/**
	 * {@return the keys that exist in the graph}
	 * @param file of the keys
	 * @param keys any
	 */
	Set<String> known(String file, Collection<String> keys) {
		return keys(KEYS, file, keys);
	}

	/**
	 * {@return the keys of items in the catalogue}
	 * @param keys any
	 */
	Set<String> catalogued(Collection<String> keys) {
		return keys(CATALOGUED, "learning_items.csv", keys);
	}

	/**
	 * {@return the requirements of learning items, by key, without items that require
	 * nothing}
	 * @param items keys
	 */
	Map<String, Requirement> requirements(Collection<String> items) {
		Map<String, Requirement> requirements = new HashMap<>();
		for (List<String> some : Batches.of(items, AT_ONCE)) {
			run(REQUIREMENTS, Map.of("q", Map.of("keys", some))).forEach((found) -> requirements
				.put(found.get("key").asString(), RequirementJson.stored(found.get("requires").asString())));
		}
		return requirements;
	}

	/**
	 * {@return the outgoing edges of some keys}
	 * @param kind of the edges
	 * @param from keys
	 */
	List<KeyEdge> edges(KeyEdge.Kind kind, Collection<String> from) {
		List<KeyEdge> edges = new ArrayList<>();
		for (List<String> some : Batches.of(from, AT_ONCE)) {
			run(EDGES, Map.of("q", Map.of("kind", kind.name(), "keys", some)))
				.forEach((found) -> edges.add(new KeyEdge(found.get("from").asString(), found.get("to").asString())));
		}
		return edges;
	}

	/**
	 * {@return the keys of the people who hold some e-mail addresses, by address}
	 * @param addresses any
	 */
	Map<String, String> holders(Collection<String> addresses) {
		Map<String, String> holders = new HashMap<>();
		for (List<String> some : Batches.of(addresses, AT_ONCE)) {
			run(HOLDERS, Map.of("q", Map.of("addresses", some)))
				.forEach((found) -> holders.put(found.get("address").asString(), found.get("key").asString()));
		}
		return holders;
	}

	/**
	 * {@return whether the graph is empty}
	 */
	public boolean nothing() {
		return run(ANYTHING, Map.of()).stream().noneMatch((found) -> found.get("found").asBoolean());
	}

	private Set<String> keys(CypherFile statement, String file, Collection<String> keys) {
		Set<String> known = new HashSet<>();
		for (List<String> some : Batches.of(keys, AT_ONCE)) {
			run(statement, Map.of("q", Map.of("file", file, "keys", some)))
				.forEach((found) -> known.add(found.get("key").asString()));
		}
		return known;
	}

	private List<Record> run(CypherFile statement, Map<String, Object> parameters) {
		return transactions.run(() -> writes.run(statement, parameters));
	}

}
