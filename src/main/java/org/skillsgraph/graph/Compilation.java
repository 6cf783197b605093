package org.skillsgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Selections on their way to becoming one statement. Each field that has a fragment
 * becomes a subquery of its own, nested where its parent is; whatever the statement
 * answers is read into {@link Answer}s of the same shape by readers that are made
 * alongside.
 * <p>
 * Names never collide: a fragment runs in a scope that knows nothing but its parent, and
 * what leaves the scope is called by a number. All arguments travel in the one parameter
 * {@code $q}, since plans are cached by the types of parameters.
 */
final class Compilation {

	/** Turns what the database answered for a field into what the answer holds. */
	interface Reader extends Function<@Nullable Object, @Nullable Object> {

	}

	/**
	 * What a field reads: an expression for the projection, and how to read its value.
	 */
	record Column(String expression, Reader reader) {
	}

	private final GraphQLSchema schema;

	private final Fragments fragments;

	private final Cursors cursors;

	private final StringBuilder cypher = new StringBuilder();

	private final Map<String, Object> arguments = new HashMap<>();

	private final Map<String, Column> results = new LinkedHashMap<>();

	private int names;

	private int nested;

	Compilation(GraphQLSchema schema, Fragments fragments, Cursors cursors) {
		this.schema = schema;
		this.fragments = fragments;
		this.cursors = cursors;
	}

	/** Adds a field of Query that has a fragment. */
	void root(ExecutableNormalizedField field, Fragment fragment) {
		results.put(field.getResultKey(), field(field, fragment, List.of()));
	}

	/**
	 * Adds objects that are known by key.
	 * @param slot the name of what comes back: a map of the selected fields by key
	 * @param type the objects' type
	 * @param keys theirs, each once
	 * @param fields what is selected below them
	 */
	void objects(String slot, String type, List<String> keys, List<ExecutableNormalizedField> fields) {
		Fragment way = fragments.of(type)
			.orElseThrow(() -> new IllegalStateException("There is no way to a %s by key".formatted(type)));
		String row = name("a");
		arguments.put(row, keys.stream().map((key) -> Map.of("key", key)).toList());
		String node = name("n");
		open(List.of());
		line("UNWIND $q." + row + " AS " + row);
		open(List.of(row));
		line(way.body().replace("$args", row));
		line("RETURN " + way.out() + " AS " + node);
		close();
		Column object = object(type, node, List.of(node), fields);
		String result = name("f");
		line("RETURN collect({key: " + row + ".key, value: " + object.expression() + "}) AS " + result);
		close();
		results.put(slot,
				new Column(result,
						(raw) -> rows(raw).stream()
							.collect(Collectors.toMap((found) -> found.get("key"),
									(found) -> present(object.reader().apply(found.get("value")))))));
	}

	/**
	 * {@return the whole statement} Its row has a column for each result, named by its
	 * place.
	 */
	String statement() {
		List<String> columns = new ArrayList<>();
		results.values().forEach((column) -> columns.add(column.expression() + " AS c" + columns.size()));
		return "CYPHER 25\n" + cypher + "RETURN " + String.join(", ", columns);
	}

	/**
	 * {@return the arguments of all fields, to be handed over as {@code $q}}
	 */
	Map<String, Object> arguments() {
		return arguments;
	}

	/**
	 * {@return how many fragments are nested in the statement}: what planning it costs
	 */
	int nested() {
		return nested;
	}

	/**
	 * {@return what each root and slot found}
	 */
	Map<String, @Nullable Object> read(Record row) {
		Map<String, @Nullable Object> read = new HashMap<>();
		int place = 0;
		for (Map.Entry<String, Column> result : results.entrySet()) {
			read.put(result.getKey(), result.getValue().reader().apply(row.get(place++).asObject()));
		}
		return read;
	}

	/**
	 * What is selected of one object; its fields' subqueries are added where we stand.
	 */
	Column object(String type, String variable, List<String> scope, List<ExecutableNormalizedField> fields) {
		Map<String, String> projection = new LinkedHashMap<>();
		Map<String, Reader> readers = new LinkedHashMap<>();
		for (ExecutableNormalizedField field : fields) {
			if (!field.getObjectTypeNames().contains(type) || field.getName().startsWith("__")) {
				continue;
			}
			Fragment fragment = fragments.of(type, field.getName()).orElse(null);
			String property = field.getName().equals("id") ? "key" : field.getName();
			String name = (fragment != null) ? "f" + names : property;
			Column column = (fragment != null) ? field(field, fragment, scope)
					: property(type, field.getName(), variable + "." + property);
			projection.put(name, column.expression());
			readers.put(field.getResultKey(), (values) -> column.reader().apply(map(values).get(name)));
		}
		String expression = projection.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ": " + entry.getValue())
			.collect(Collectors.joining(", ", "{", "}"));
		return new Column(expression, (raw) -> (raw != null) ? answer(type, raw, readers) : null);
	}

	private static Column property(String type, String field, String expression) {
		return new Column(expression,
				field.equals("id") ? (key) -> new Id(type, (String) present(key)).opaque() : (value) -> value);
	}

	private static Answer answer(String type, Object raw, Map<String, Reader> readers) {
		Map<String, @Nullable Object> read = new HashMap<>();
		readers.forEach((key, reader) -> read.put(key, reader.apply(raw)));
		return Answer.of(type, read);
	}

	private Column field(ExecutableNormalizedField field, Fragment fragment, List<String> scope) {
		nested++;
		GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).getFirst();
		GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
		String own = name("a");
		Map<String, Object> given = Arguments.of(field, type.getName());
		arguments.put(own, given);
		String body = fragment.body().replace("$args", "$q." + own);
		if (type.getName().endsWith("Connection")) {
			return new ConnectionCompilation(this, field, fragment, own, given).column(scope);
		}
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
		String node = name("n");
		open(scope);
		open(scope);
		line(bound(fragment, scope) + body);
		String order = fragment.order().isEmpty() ? "" : " ORDER BY "
				+ fragment.order().stream().map((term) -> term.cypher(false)).collect(Collectors.joining(", "));
		line("WITH " + fragment.out() + " AS " + node + order + (list ? "" : " LIMIT 1"));
		line("RETURN " + node);
		close();
		Column item = GraphQLTypeUtil.isLeaf(type) ? new Column(node, (value) -> value)
				: object(type.getName(), node, List.of(node), field.getChildren());
		String result = name("f");
		line("RETURN " + (list ? "collect(" : "head(collect(") + item.expression() + (list ? ")" : "))") + " AS "
				+ result);
		close();
		boolean nullable = GraphQLTypeUtil.isNullable(definition.getType());
		return new Column(result, list ? (raw) -> items(raw, item.reader(), nullable) : item.reader());
	}

	private static @Nullable List<@Nullable Object> items(@Nullable Object raw, Reader reader, boolean nullable) {
		List<@Nullable Object> items = new ArrayList<>();
		((List<?>) present(raw)).forEach((item) -> items.add(reader.apply(item)));
		return (nullable && items.isEmpty()) ? null : items;
	}

	/**
	 * Gives the variables of the outer scope the names that the fragment knows them by.
	 */
	String bound(Fragment fragment, List<String> scope) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < fragment.on().size(); i++) {
			names.add(scope.get(i) + " AS " + fragment.on().get(i));
		}
		return names.isEmpty() ? "" : "WITH " + String.join(", ", names) + "\n";
	}

	String name(String prefix) {
		return prefix + names++;
	}

	void open(List<String> scope) {
		line("CALL (" + String.join(", ", scope) + ") {");
	}

	void close() {
		line("}");
	}

	void line(String line) {
		cypher.append(line).append('\n');
	}

	GraphQLSchema schema() {
		return schema;
	}

	Cursors cursors() {
		return cursors;
	}

	@SuppressWarnings("unchecked")
	static Map<String, @Nullable Object> map(@Nullable Object raw) {
		return (Map<String, @Nullable Object>) present(raw);
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, @Nullable Object>> rows(@Nullable Object raw) {
		return (List<Map<String, @Nullable Object>>) present(raw);
	}

	static <T> T present(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

}
