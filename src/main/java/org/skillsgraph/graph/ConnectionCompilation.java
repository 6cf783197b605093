package org.skillsgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a page of an ordered list. One row more than the page's size is read,
 * to know whether there is another page; the rows' places in the order come along and
 * become cursors.
 */
final class ConnectionCompilation {

	private final Compilation statement;

	private final ExecutableNormalizedField field;

	private final Fragment fragment;

	private final String own;

	private final String list;

	private final Page page;

	ConnectionCompilation(Compilation statement, ExecutableNormalizedField field, Fragment fragment, String own,
			Map<String, Object> arguments) {
		this.statement = statement;
		this.field = field;
		this.fragment = fragment;
		this.own = own;
		Map<String, Object> filter = new HashMap<>(arguments);
		List.of("first", "after", "last", "before").forEach(filter::remove);
		this.list = fragment.name() + ordered(filter);
		this.page = Page.of(arguments, (cursor) -> statement.cursors().opened(list, cursor));
		if (!page.after().isEmpty() && page.after().size() != fragment.order().size()) {
			throw new IllegalStateException("The order of %s isn't that of its cursor".formatted(fragment.name()));
		}
		arguments.put("limit", page.size() + 1);
		for (int i = 0; i < page.after().size(); i++) {
			arguments.put("k" + i, page.after().get(i));
		}
	}

	/**
	 * One field of the connection, read from the page and, for the count, from the
	 * database.
	 */
	private record Part(String resultKey,
			BiFunction<List<Map<String, @Nullable Object>>, Boolean, @Nullable Object> read) {
	}

	Compilation.Column column(List<String> scope) {
		List<Part> parts = new ArrayList<>();
		String rows = rows(scope, parts);
		String count = selected("totalCount").isEmpty() ? "null" : count(scope);
		return new Compilation.Column("{rows: " + rows + ", count: " + count + "}", (raw) -> {
			Map<String, @Nullable Object> found = Compilation.map(raw);
			List<Map<String, @Nullable Object>> page = new ArrayList<>(Compilation.rows(found.get("rows")));
			boolean more = page.size() > this.page.size();
			List<Map<String, @Nullable Object>> shown = more ? page.subList(0, this.page.size()) : page;
			List<Map<String, @Nullable Object>> ordered = this.page.backwards() ? shown.reversed() : shown;
			Map<String, @Nullable Object> values = new HashMap<>();
			parts.forEach((part) -> values.put(part.resultKey(), part.read().apply(ordered, more)));
			selected("totalCount").forEach((total) -> values.put(total.getResultKey(), found.get("count")));
			return Answer.of(typeName(definition(field)), values);
		});
	}

	private String rows(List<String> scope, List<Part> parts) {
		if (field.getChildren().stream().allMatch((child) -> child.getName().equals("totalCount"))) {
			return "[]";
		}
		String edge = statement.name("e");
		String node = statement.name("n");
		String keys = statement.name("k");
		statement.open(scope);
		statement.open(scope);
		statement.line(statement.bound(fragment, scope) + beyond());
		statement.line("WITH %s AS %s, %s AS %s, %s AS %s ORDER BY %s LIMIT $q.%s.limit".formatted(
				(fragment.edge() != null) ? fragment.edge() : "null", edge, fragment.out(), node,
				fragment.order().stream().map(Fragment.Term::expression).toList(), keys, page.order(fragment), own));
		statement.line("RETURN %s, %s, %s".formatted(edge, node, keys));
		statement.close();
		List<String> row = new ArrayList<>(List.of("k: " + keys));
		List<String> around = new ArrayList<>(scope);
		around.add(edge);
		around.add(node);
		selected("nodes").forEach((nodes) -> parts.add(nodes(nodes, node, row)));
		selected("edges").forEach((edges) -> parts.add(edges(edges, edge, node, around, row)));
		selected("pageInfo")
			.forEach((info) -> parts.add(new Part(info.getResultKey(), (page, more) -> info(info, page, more))));
		String result = statement.name("f");
		statement.line("RETURN collect({" + String.join(", ", row) + "}) AS " + result);
		statement.close();
		return result;
	}

	private String beyond() {
		String body = page.after().isEmpty() ? fragment.body()
				: fragment.where(page.beyond(fragment.order(), "$q." + own));
		return body.replace("$args", "$q." + own);
	}

	private String count(List<String> scope) {
		String count = statement.name("f");
		statement.open(scope);
		statement.line(statement.bound(fragment, scope) + fragment.body().replace("$args", "$q." + own));
		statement.line("RETURN count(*) AS " + count);
		statement.close();
		return count;
	}

	private Part nodes(ExecutableNormalizedField nodes, String node, List<String> row) {
		String name = statement.name("x");
		Compilation.Column object = statement.object(typeName(definition(nodes)), node, List.of(node),
				nodes.getChildren());
		row.add(name + ": " + object.expression());
		return new Part(nodes.getResultKey(),
				(page, more) -> page.stream().map((found) -> object.reader().apply(found.get(name))).toList());
	}

	private Part edges(ExecutableNormalizedField edges, String edge, String node, List<String> around,
			List<String> row) {
		String name = statement.name("x");
		List<String> entry = new ArrayList<>();
		Map<String, Compilation.Reader> readers = new HashMap<>();
		for (ExecutableNormalizedField child : edges.getChildren()) {
			if (child.getName().equals("node")) {
				String inner = statement.name("x");
				Compilation.Column object = statement.object(typeName(definition(child)), node, List.of(node),
						child.getChildren());
				entry.add(inner + ": " + object.expression());
				readers.put(child.getResultKey(), (found) -> object.reader().apply(Compilation.map(found).get(inner)));
			}
		}
		String type = typeName(definition(edges));
		List<ExecutableNormalizedField> fields = edges.getChildren()
			.stream()
			.filter((child) -> !List.of("node", "cursor").contains(child.getName()))
			.toList();
		Compilation.Column properties = statement.object(type, edge, around, fields);
		entry.add("edge: " + properties.expression());
		row.add(name + ": {" + String.join(", ", entry) + "}");
		return new Part(edges.getResultKey(),
				(page, more) -> page.stream().map((Map<String, @Nullable Object> found) -> {
					Object raw = found.get(name);
					Map<String, @Nullable Object> values = new HashMap<>();
					if (properties.reader().apply(Compilation.map(raw).get("edge")) instanceof Answer ofEdge) {
						values.putAll(ofEdge.values());
					}
					readers.forEach((key, reader) -> values.put(key, reader.apply(raw)));
					edges.getChildren()
						.stream()
						.filter((child) -> child.getName().equals("cursor"))
						.forEach((child) -> values.put(child.getResultKey(), cursor(found)));
					return Answer.of(type, values);
				}).toList());
	}

	private Answer info(ExecutableNormalizedField info, List<Map<String, @Nullable Object>> rows, boolean more) {
		Map<String, @Nullable Object> values = new HashMap<>();
		boolean further = !page.after().isEmpty();
		for (ExecutableNormalizedField child : info.getChildren()) {
			values.put(child.getResultKey(), switch (child.getName()) {
				case "hasNextPage" -> page.backwards() ? further : more;
				case "hasPreviousPage" -> page.backwards() ? more : further;
				case "startCursor" -> rows.isEmpty() ? null : cursor(rows.getFirst());
				case "endCursor" -> rows.isEmpty() ? null : cursor(rows.getLast());
				default -> null;
			});
		}
		return Answer.of("PageInfo", values);
	}

	private String cursor(Map<String, @Nullable Object> row) {
		return statement.cursors().sealed(list, (List<?>) Compilation.present(row.get("k")));
	}

	private List<ExecutableNormalizedField> selected(String name) {
		return field.getChildren().stream().filter((child) -> child.getName().equals(name)).toList();
	}

	private GraphQLFieldDefinition definition(ExecutableNormalizedField of) {
		return of.getFieldDefinitions(statement.schema()).getFirst();
	}

	private static String typeName(GraphQLFieldDefinition definition) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType())).getName();
	}

	/** However a client orders its filter, it is the same list. */
	private static Object ordered(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> sorted = new TreeMap<>();
			map.forEach((key, inner) -> sorted.put((String) key, ordered(inner)));
			return sorted;
		}
		return value;
	}

}
