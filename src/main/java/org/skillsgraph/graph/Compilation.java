package org.skillsgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Selections on their way to becoming one statement: roots that have a fragment, and
 * objects that are known by key. What the statement answers is one row with a column for
 * each.
 */
final class Compilation {

	private final Fragments fragments;

	private final StatementText text = new StatementText();

	private final FieldCompilation fields;

	private final Map<String, Column> results = new LinkedHashMap<>();

	Compilation(GraphQLSchema schema, Fragments fragments, Cursors cursors) {
		this.fragments = fragments;
		this.fields = new FieldCompilation(schema, fragments, cursors, text);
	}

	/** Adds a field of Query that has a fragment. */
	void root(ExecutableNormalizedField field, Fragment fragment) {
		results.put(field.getResultKey(), fields.field(field, fragment, List.of()));
	}

	/**
	 * Adds objects that are known by key.
	 * @param slot the name of what comes back: a map of answers by key
	 * @param type the objects' type
	 * @param keys theirs, each once
	 * @param selected what is selected of them
	 */
	void objects(String slot, String type, List<String> keys, List<ExecutableNormalizedField> selected) {
		Fragment way = fragments.of(type)
			.orElseThrow(() -> new IllegalStateException("There is no way to a %s by key".formatted(type)));
		String row = text.name("a");
		fields.arguments().put(row, keys.stream().map((key) -> Map.of("key", key)).toList());
		String node = text.name("n");
		text.open(List.of());
		text.line("UNWIND $q.%s AS %s".formatted(row, row));
		text.open(List.of(row));
		text.fragment(way, way.body(), List.of(), row);
		text.line("RETURN %s AS %s".formatted(way.out(), node));
		text.close();
		Column object = fields.object(type, node, List.of(node), selected);
		String result = text.name("f");
		text.line("RETURN collect({key: %s.key, value: %s}) AS %s".formatted(row, object.expression(), result));
		text.close();
		results.put(slot, new Column(result, (raw) -> byKey(raw, object.reader())));
	}

	private static Map<Object, Object> byKey(@Nullable Object raw, Column.Reader reader) {
		Map<Object, Object> byKey = new HashMap<>();
		for (Object found : Column.items(raw)) {
			byKey.put(Objects.requireNonNull(Column.entry(found, "key")),
					Objects.requireNonNull(reader.apply(Column.entry(found, "value"))));
		}
		return byKey;
	}

	/**
	 * {@return the whole statement}
	 */
	String statement() {
		List<String> columns = new ArrayList<>();
		results.values().forEach((column) -> columns.add(column.expression() + " AS c" + columns.size()));
		return text + "RETURN " + String.join(", ", columns);
	}

	/**
	 * {@return the arguments of all fields, to be handed over as {@code $q}}
	 */
	Map<String, Object> arguments() {
		return fields.arguments();
	}

	/**
	 * {@return how many subqueries the fragments in the statement are}: what planning it
	 * costs
	 */
	int nested() {
		return fields.nested();
	}

	/**
	 * {@return what each root and slot found}
	 * @param row the only one that the statement answers
	 */
	Map<String, @Nullable Object> read(Record row) {
		Map<String, @Nullable Object> read = new HashMap<>();
		int place = 0;
		for (Map.Entry<String, Column> result : results.entrySet()) {
			read.put(result.getKey(), result.getValue().reader().apply(row.get(place++).asObject()));
		}
		return read;
	}

}
