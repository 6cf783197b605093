package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a field that is a page of an ordered list. Its rows hold their position in the
 * order, which becomes their cursor, and the selected values of the node and the edge for
 * each place where they are selected.
 */
final class ConnectionCompilation {

	private final FieldCompilation fields;

	private final StatementText text;

	private final ExecutableNormalizedField field;

	private final FieldStatement fieldStatement;

	private final ListPage page;

	/** The row's values that an edge or a node needs, by name in the row. */
	private final Map<String, String> row = new LinkedHashMap<>();

	/** The connection's fields by result key, read from all rows found. */
	private final Map<String, Function<List<?>, @Nullable Object>> parts = new HashMap<>();

	ConnectionCompilation(FieldCompilation fields, StatementText text, ExecutableNormalizedField field,
			FieldStatement fieldStatement, ListPage page) {
		this.fields = fields;
		this.text = text;
		this.field = field;
		this.fieldStatement = fieldStatement;
		this.page = page;
	}

	/**
	 * {@return the page} Writes its subqueries at the current position.
	 */
	ResultColumn column(List<String> scope, String arguments) {
		String rows = rows(scope, arguments);
		String count = selected("totalCount").isEmpty() ? "null" : count(scope, arguments);
		return new ResultColumn("{rows: %s, count: %s}".formatted(rows, count), (raw) -> {
			List<?> found = ResultColumn.items(ResultColumn.entry(raw, "rows"));
			Map<String, @Nullable Object> values = new HashMap<>();
			parts.forEach((key, part) -> values.put(key, part.apply(found)));
			selected("totalCount")
				.forEach((total) -> values.put(total.getResultKey(), ResultColumn.entry(raw, "count")));
			return AnswerObject.of(fields.type(field).getName(), values);
		});
	}

	private String rows(List<String> scope, String arguments) {
		if (field.getChildren().stream().allMatch((child) -> child.getName().equals("totalCount"))) {
			return "[]";
		}
		String edge = text.name("e");
		String node = text.name("n");
		String keys = text.name("k");
		text.open(scope);
		text.open(scope);
		text.fieldStatement(fieldStatement, page.body(arguments), scope, arguments);
		text.line("WITH %s AS %s, %s AS %s, %s AS %s ORDER BY %s LIMIT %s.limit".formatted(
				Objects.requireNonNullElse(fieldStatement.edge(), "null"), edge, fieldStatement.out(), node,
				fieldStatement.order().stream().map(FieldStatement.Term::expression).toList(), keys, page.order(),
				arguments));
		text.line("RETURN %s, %s, %s".formatted(edge, node, keys));
		text.close();
		row.put("k", keys);
		List<String> around = new ArrayList<>(scope);
		around.addAll(List.of(edge, node));
		selected("nodes").forEach((nodes) -> nodes(nodes, node));
		selected("edges").forEach((edges) -> edges(edges, edge, node, around));
		selected("pageInfo").forEach((info) -> parts.put(info.getResultKey(), (found) -> info(info, found)));
		String result = text.name("f");
		text.line("RETURN collect(%s) AS %s".formatted(StatementText.map(row), result));
		text.close();
		return result;
	}

	private String count(List<String> scope, String arguments) {
		String count = text.name("f");
		text.open(scope);
		text.fieldStatement(fieldStatement, fieldStatement.body(), scope, arguments);
		text.line("RETURN count(*) AS " + count);
		text.close();
		return count;
	}

	private void nodes(ExecutableNormalizedField nodes, String node) {
		ResultColumn.Reader reader = node(nodes, node);
		parts.put(nodes.getResultKey(), (found) -> page.shown(found).stream().map(reader).toList());
	}

	/**
	 * {@return a reader of a row's node, as it is selected in one place}
	 */
	private ResultColumn.Reader node(ExecutableNormalizedField place, String node) {
		String name = text.name("x");
		ResultColumn object = fields.object(fields.type(place).getName(), node, List.of(node), place.getChildren());
		row.put(name, object.expression());
		return (found) -> object.reader().apply(ResultColumn.entry(found, name));
	}

	private void edges(ExecutableNormalizedField edges, String edge, String node, List<String> around) {
		Map<String, ResultColumn.Reader> readers = new HashMap<>();
		List<ExecutableNormalizedField> own = new ArrayList<>();
		for (ExecutableNormalizedField child : edges.getChildren()) {
			switch (child.getName()) {
				case "node" -> readers.put(child.getResultKey(), node(child, node));
				case "cursor" -> readers.put(child.getResultKey(), page::cursor);
				default -> own.add(child);
			}
		}
		String type = fields.type(edges).getName();
		String name = text.name("x");
		ResultColumn properties = fields.object(type, edge, around, own);
		row.put(name, properties.expression());
		parts.put(edges.getResultKey(), (found) -> page.shown(found).stream().map((entry) -> {
			Map<String, @Nullable Object> values = new HashMap<>();
			if (properties.reader().apply(ResultColumn.entry(entry, name)) instanceof AnswerObject ofEdge) {
				values.putAll(ofEdge.values());
			}
			readers.forEach((key, reader) -> values.put(key, reader.apply(entry)));
			return AnswerObject.of(type, values);
		}).toList());
	}

	private AnswerObject info(ExecutableNormalizedField info, List<?> found) {
		Map<String, @Nullable Object> values = new HashMap<>();
		info.getChildren().forEach((child) -> values.put(child.getResultKey(), page.info(child.getName(), found)));
		return AnswerObject.of("PageInfo", values);
	}

	private List<ExecutableNormalizedField> selected(String name) {
		return field.getChildren().stream().filter((child) -> child.getName().equals(name)).toList();
	}

}
