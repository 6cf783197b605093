package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A statement while it is written: field statements nested in subqueries. A field
 * statement runs in a scope that sees only its parent. Names that leave the scope are
 * numbered, so that none collides.
 */
final class StatementText {

	private final StringBuilder cypher = new StringBuilder("CYPHER 25\n");

	private int names;

	/**
	 * {@return a name that is unique in the statement}
	 */
	String name(String prefix) {
		return prefix + names++;
	}

	/** Begins a subquery that sees only these variables. */
	void open(List<String> scope) {
		line("CALL (" + String.join(", ", scope) + ") {");
	}

	/** Ends the subquery that was begun last. */
	void close() {
		line("}");
	}

	void line(String line) {
		cypher.append(line).append('\n');
	}

	/**
	 * Writes a field statement, renaming the outer scope's variables to the names that it
	 * uses.
	 * @param fieldStatement the one to write
	 * @param body its body, perhaps with an additional condition
	 * @param scope the outer scope's variables, in the order of {@code on:}
	 * @param arguments replaces {@code $args}
	 */
	void fieldStatement(FieldStatement fieldStatement, String body, List<String> scope, String arguments) {
		List<String> bound = new ArrayList<>();
		for (int i = 0; i < fieldStatement.on().size(); i++) {
			bound.add(scope.get(i) + " AS " + fieldStatement.on().get(i));
		}
		if (!bound.isEmpty()) {
			line("WITH " + String.join(", ", bound));
		}
		line(body.replace("$args", arguments));
	}

	@Override
	public String toString() {
		return cypher.toString();
	}

	/**
	 * {@return a map in Cypher}
	 */
	static String map(Map<String, String> entries) {
		return entries.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ": " + entry.getValue())
			.collect(Collectors.joining(", ", "{", "}"));
	}

}
