package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.paging.Cursors;

/**
 * Compiles fields into a statement. A field with a field statement becomes a subquery,
 * nested where its parent is; any other is a property. All arguments travel in the one
 * parameter {@code $q}, since plans are cached by the types of parameters.
 */
final class FieldCompilation {

	private final GraphQLSchema schema;

	private final FieldStatements fieldStatements;

	private final Cursors cursors;

	private final StatementText text;

	private final StatementSize size;

	private final Map<String, Object> arguments = new HashMap<>();

	private final List<KeyedSelection> deferred = new ArrayList<>();

	FieldCompilation(GraphQLSchema schema, FieldStatements fieldStatements, Cursors cursors, StatementText text,
			StatementSize size) {
		this.schema = schema;
		this.fieldStatements = fieldStatements;
		this.cursors = cursors;
		this.text = text;
		this.size = size;
	}

	Map<String, Object> arguments() {
		return arguments;
	}

	/**
	 * {@return the selections that the statement had no room for}
	 */
	List<KeyedSelection> deferred() {
		return deferred;
	}

	/**
	 * {@return the selected fields of one object} Writes their subqueries at the current
	 * position. Fields that the statement has no room for are deferred, if the object can
	 * be found again by its key.
	 * @param type the object's type
	 * @param variable the one that holds its properties
	 * @param scope the variables that its fields' statements start from
	 * @param selected the fields, of this type and perhaps of others
	 */
	ResultColumn object(String type, String variable, List<String> scope, List<ExecutableNormalizedField> selected) {
		Map<String, String> projection = new LinkedHashMap<>();
		Map<String, ResultColumn.Reader> readers = new LinkedHashMap<>();
		boolean keyed = scope.equals(List.of(variable)) && fieldStatements.of(type).isPresent();
		List<ExecutableNormalizedField> left = new ArrayList<>();
		for (ExecutableNormalizedField field : inOrder(type, selected)) {
			Optional<FieldStatement> fieldStatement = fieldStatements.of(type, field.getName());
			if (keyed && fieldStatement.isPresent() && !size.hasRoomFor(field, fieldStatement.get())) {
				left.add(field);
				continue;
			}
			String name = fieldStatement.isPresent() ? text.name("x") : property(field);
			ResultColumn column = fieldStatement.map((way) -> field(field, way, scope))
				.orElseGet(() -> new ResultColumn(variable + "." + name, reader(type, field)));
			projection.put(name, column.expression());
			readers.put(field.getResultKey(), (raw) -> column.reader().apply(ResultColumn.entry(raw, name)));
		}
		if (left.isEmpty()) {
			return new ResultColumn(StatementText.map(projection),
					(raw) -> (raw != null) ? answer(type, raw, readers) : null);
		}
		KeyedSelection rest = new KeyedSelection(type, left);
		deferred.add(rest);
		projection.put("key", variable + ".key");
		return new ResultColumn(StatementText.map(projection),
				(raw) -> (raw != null) ? incomplete(answer(type, raw, readers), raw, rest) : null);
	}

	/**
	 * Sorted, so that a client's order of fields doesn't matter: the same statement is
	 * planned once.
	 */
	private static List<ExecutableNormalizedField> inOrder(String type, List<ExecutableNormalizedField> selected) {
		return selected.stream()
			.filter((field) -> field.getObjectTypeNames().contains(type) && !field.getName().startsWith("__"))
			.sorted(OperationShapes.ORDER)
			.toList();
	}

	/**
	 * {@return the value of a field with a field statement} Writes its subquery at the
	 * current position.
	 */
	ResultColumn field(ExecutableNormalizedField field, FieldStatement fieldStatement, List<String> scope) {
		size.begin(field, fieldStatement);
		ResultColumn column = column(field, fieldStatement, scope);
		size.end();
		return column;
	}

	private ResultColumn column(ExecutableNormalizedField field, FieldStatement whole, List<String> scope) {
		String name = text.name("a");
		Map<String, Object> given = Arguments.of(field, schema);
		arguments.put(name, given);
		FieldStatement fieldStatement = whole.given(given);
		if (type(field).getName().endsWith("Connection")) {
			return new ConnectionCompilation(this, text, field, fieldStatement,
					new ListPage(fieldStatement, given, cursors))
				.column(scope, "$q." + name);
		}
		return few(field, fieldStatement, scope, "$q." + name);
	}

	/** A single object, or a list that is short by nature. */
	private ResultColumn few(ExecutableNormalizedField field, FieldStatement fieldStatement, List<String> scope,
			String arguments) {
		GraphQLOutputType declared = field.getFieldDefinitions(schema).getFirst().getType();
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(declared));
		String node = text.name("n");
		text.open(scope);
		text.open(scope);
		text.fieldStatement(fieldStatement, fieldStatement.body(), scope, arguments);
		text.line("WITH %s AS %s%s%s".formatted(fieldStatement.out(), node, fieldStatement.orderBy(),
				list ? "" : " LIMIT 1"));
		text.line("RETURN " + node);
		text.close();
		ResultColumn item = item(field, fieldStatement, node);
		String result = text.name("f");
		text.line("RETURN %s AS %s".formatted((list ? "collect(%s)" : "head(collect(%s))").formatted(item.expression()),
				result));
		text.close();
		return new ResultColumn(result,
				list ? (raw) -> list(raw, item.reader(), GraphQLTypeUtil.isNullable(declared)) : item.reader());
	}

	private ResultColumn item(ExecutableNormalizedField field, FieldStatement fieldStatement, String node) {
		if (GraphQLTypeUtil.isLeaf(type(field))) {
			return new ResultColumn(node, (value) -> value);
		}
		return fieldStatement.types().isEmpty()
				? object(type(field).getName(), node, List.of(node), field.getChildren())
				: oneOf(fieldStatement.types(), node, field.getChildren());
	}

	/** An object whose type only the node's label tells. */
	private ResultColumn oneOf(List<String> types, String node, List<ExecutableNormalizedField> selected) {
		Map<String, ResultColumn.Reader> readers = new HashMap<>();
		String result = text.name("f");
		text.open(List.of(node));
		for (String type : types) {
			text.line("WHEN %s:%s THEN {".formatted(node, type));
			ResultColumn object = object(type, node, List.of(node), selected);
			readers.put(type, object.reader());
			text.line("RETURN {type: '%s', value: %s} AS %s".formatted(type, object.expression(), result));
			text.close();
		}
		text.line("ELSE { RETURN null AS %s }".formatted(result));
		text.close();
		return new ResultColumn(result,
				(raw) -> (raw != null)
						? Objects.requireNonNull(readers.get(String.valueOf(ResultColumn.entry(raw, "type"))))
							.apply(ResultColumn.entry(raw, "value"))
						: null);
	}

	/**
	 * {@return the type of a field's value, or of its items for a list}
	 */
	GraphQLNamedOutputType type(ExecutableNormalizedField field) {
		return (GraphQLNamedOutputType) GraphQLTypeUtil
			.unwrapAll(field.getFieldDefinitions(schema).getFirst().getType());
	}

	/** A field of an object that a controller resolves gets the object's key. */
	private String property(ExecutableNormalizedField field) {
		return (field.getName().equals("id") || !GraphQLTypeUtil.isLeaf(type(field))) ? "key" : field.getName();
	}

	private static ResultColumn.Reader reader(String type, ExecutableNormalizedField field) {
		return field.getName().equals("id") ? (key) -> new Id(type, String.valueOf(key)).opaque() : (value) -> value;
	}

	private static AnswerObject answer(String type, Object raw, Map<String, ResultColumn.Reader> readers) {
		Map<String, @Nullable Object> read = new HashMap<>();
		readers.forEach((key, reader) -> read.put(key, reader.apply(raw)));
		return AnswerObject.of(type, read);
	}

	private static AnswerObject incomplete(AnswerObject thing, Object raw, KeyedSelection rest) {
		rest.addIncomplete(String.valueOf(ResultColumn.entry(raw, "key")), thing.values());
		return thing;
	}

	/** A nullable list is null when it is empty. */
	private static @Nullable List<@Nullable Object> list(@Nullable Object raw, ResultColumn.Reader reader,
			boolean nullable) {
		List<@Nullable Object> list = new ArrayList<>();
		ResultColumn.items(raw).forEach((item) -> list.add(reader.apply(item)));
		return (nullable && list.isEmpty()) ? null : list;
	}

}
