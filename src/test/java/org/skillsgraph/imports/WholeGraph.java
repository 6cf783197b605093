package org.skillsgraph.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Everything in the graph, as comparable lines.
 */
final class WholeGraph {

	/** Properties derived from names; they have their own tests. */
	private static final Set<String> DERIVED = Set.of("searchKind", "sortName", "names", "plainNames", "nameLetters",
			"nameWords", "nameStems", "textStems", "publicProfile");

	private final Driver driver;

	WholeGraph(Driver driver) {
		this.driver = driver;
	}

	/**
	 * {@return a line for every node and relationship, in order}
	 */
	List<String> lines() {
		return Stream.concat(nodes().stream(), related().stream().map(WholeGraph::line)).sorted().toList();
	}

	/**
	 * {@return a line for every node with a label, without its derived properties}
	 */
	List<String> nodes(String label) {
		return found().stream()
			.map((node) -> line(node, DERIVED))
			.filter((line) -> line.startsWith("(" + label))
			.sorted()
			.toList();
	}

	/**
	 * {@return the keys of all nodes with a label}
	 */
	List<String> keys(String label) {
		return run("MATCH (node:%s) RETURN node.key AS key ORDER BY key".formatted(label)).stream()
			.map((row) -> row.get("key").asString())
			.toList();
	}

	/**
	 * {@return a line for every relationship of a type, without its derived properties}
	 */
	List<String> relationships(String type) {
		return related().stream()
			.map((related) -> line(related, DERIVED))
			.filter((line) -> type.isEmpty() || line.contains(" " + type + " "))
			.sorted()
			.toList();
	}

	private List<Record> related() {
		return run("""
				CYPHER 25
				MATCH (from)-[r]->(to)
				WHERE NOT from:__Neo4jMigration
				RETURN from.key + ' ' + type(r) + ' ' + to.key AS text, properties(r) AS properties
				""");
	}

	/**
	 * {@return a line for every node}
	 */
	List<String> nodes() {
		return found().stream().map(WholeGraph::line).toList();
	}

	private List<Record> found() {
		return run(
				"""
						CYPHER 25
						MATCH (node)
						WHERE NOT node:CursorKey|ImportLease|MigrationLease|RefreshedNames AND none(label IN labels(node) WHERE label STARTS WITH '__Neo4j')
						RETURN '(' + reduce(all = '', label IN labels(node) | all + label) + ')' AS text,
						  properties(node) AS properties
						""");
	}

	private static String line(Record found) {
		return line(found, Set.of());
	}

	private static String line(Record found, Set<String> without) {
		Map<String, Object> properties = new TreeMap<>(found.get("properties").asMap());
		properties.keySet().removeAll(without);
		return found.get("text").asString() + properties.entrySet()
			.stream()
			.map((property) -> property.getKey() + "=" + property.getValue())
			.collect(Collectors.joining(", ", " {", "}"));
	}

	private List<Record> run(String statement) {
		try (var session = driver.session()) {
			return session.run(statement).list();
		}
	}

}
