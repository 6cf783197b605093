package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement while it is written: field statements nested in subqueries. A field
 * statement runs in a scope that knows nothing but its parent, and what leaves the scope
 * is called by a number, so that no name ever collides.
 */
final class StatementText {

	private final StringBuilder cypher = new StringBuilder("CYPHER 25\n");

	private int names;

	/**
	 * {@return a name that nothing else in the statement has}
	 */
	String name(String prefix) {
		return prefix + names++;
	}

	/** Begins a subquery that knows these variables only. */
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
	 * Writes a field statement, giving the variables of the outer scope the names that it
	 * knows them by.
	 * @param fieldStatement whose
	 * @param body its body, perhaps with a condition more
	 * @param scope the outer scope's variables, in the order of {@code on:}
	 * @param arguments what {@code $args} stands for
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

}
