package org.skillsgraph.compiler;

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
import org.skillsgraph.paging.Cursors;

/**
 * Compiles selections into one statement: roots that have a field statement, and objects
 * that are known by key. The statement returns one row with a column for each.
 */
public final class Compilation {

	private final FieldStatements fieldStatements;

	private final StatementText text = new StatementText();

	private final FieldCompilation fields;

	private final StatementSize size;

	private final Map<String, ResultColumn> results = new LinkedHashMap<>();

	public Compilation(GraphQLSchema schema, FieldStatements fieldStatements, Cursors cursors) {
		this.fieldStatements = fieldStatements;
		this.size = new StatementSize(fieldStatements);
		this.fields = new FieldCompilation(schema, fieldStatements, cursors, text, size);
	}

	/**
	 * {@return whether one more root fits in}
	 */
	boolean hasRoomFor(ExecutableNormalizedField root, FieldStatement fieldStatement) {
		return size.hasRoomFor(root, fieldStatement);
	}

	/**
	 * {@return whether one more selection of objects fits in}
	 */
	boolean hasRoomFor(KeyedSelection more) {
		return size.hasRoomFor(more);
	}

	/** Adds a field of Query that has a field statement. */
	void root(ExecutableNormalizedField field, FieldStatement fieldStatement) {
		results.put(field.getResultKey(), fields.field(field, fieldStatement, List.of()));
	}

	/**
	 * Adds objects that are known by key.
	 */
	public void objects(KeyedSelection selection) {
		String type = selection.type();
		FieldStatement way = fieldStatements.of(type)
			.orElseThrow(() -> new IllegalStateException("There is no way to a %s by key".formatted(type)));
		size.begin(selection);
		String row = text.name("a");
		fields.arguments().put(row, selection.keys().stream().map((key) -> Map.of("key", key)).toList());
		String node = text.name("n");
		text.open(List.of());
		text.line("UNWIND $q.%s AS %s".formatted(row, row));
		text.open(List.of(row));
		text.fieldStatement(way, way.body(), List.of(), row);
		text.line("RETURN %s AS %s".formatted(way.out(), node));
		text.close();
		ResultColumn object = fields.object(type, node, List.of(node), selection.fields());
		String result = text.name("f");
		text.line("RETURN collect({key: %s.key, value: %s}) AS %s".formatted(row, object.expression(), result));
		text.close();
		// No result key of a root looks like this.
		results.put("$" + result, new ResultColumn(result, (raw) -> found(selection, raw, object.reader())));
	}

	private static @Nullable Object found(KeyedSelection selection, @Nullable Object raw, ResultColumn.Reader reader) {
		for (Object found : ResultColumn.items(raw)) {
			selection.put(String.valueOf(ResultColumn.entry(found, "key")),
					(AnswerObject) Objects.requireNonNull(reader.apply(ResultColumn.entry(found, "value"))));
		}
		return null;
	}

	/**
	 * {@return the whole statement}
	 */
	public String statement() {
		List<String> columns = new ArrayList<>();
		results.values().forEach((column) -> columns.add(column.expression() + " AS c" + columns.size()));
		return text + "RETURN " + String.join(", ", columns);
	}

	/**
	 * {@return the arguments of all fields, to be passed as {@code $q}}
	 */
	public Map<String, Object> arguments() {
		return fields.arguments();
	}

	/**
	 * {@return how large the statement is}
	 * @see StatementSize
	 */
	int parts() {
		return size.parts();
	}

	/**
	 * {@return the selections left for later statements} Their keys are known once this
	 * statement was {@linkplain #read read}.
	 */
	List<KeyedSelection> deferred() {
		return fields.deferred();
	}

	/**
	 * {@return the value of each root} Objects that are known by key are passed to their
	 * selection.
	 * @param row the only one that the statement returns
	 */
	Map<String, @Nullable Object> read(Record row) {
		Map<String, @Nullable Object> read = new HashMap<>();
		int place = 0;
		for (Map.Entry<String, ResultColumn> result : results.entrySet()) {
			read.put(result.getKey(), result.getValue().reader().apply(row.get(place++).asObject()));
		}
		return read;
	}

}
