package org.skillsgraph.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.paging.Cursors;

import org.springframework.graphql.execution.GraphQlSource;

/**
 * What the compiler makes of a single field: the statement that reads it from an object
 * whose key is known.
 */
public class CompiledStatements {

	private final FieldStatements fieldStatements;

	private final Cursors cursors;

	private final GraphQLSchema schema;

	CompiledStatements(FieldStatements fieldStatements, Cursors cursors, GraphQlSource source) {
		this.fieldStatements = fieldStatements;
		this.cursors = cursors;
		this.schema = source.schema();
	}

	/**
	 * Where a field's path leads.
	 *
	 * @param file feature and name
	 * @param edge the variable of the edge, if there is one
	 * @param out the variable of the field's value
	 * @param body Cypher, with everything nested in it
	 */
	public record Way(String file, @Nullable String edge, String out, String body) {
	}

	/**
	 * A statement as the service would run it.
	 *
	 * @param text the whole statement
	 * @param arguments passed as {@code $q}
	 * @param parts its size
	 * @param files of the field statements in it
	 */
	public record Statement(String text, Map<String, Object> arguments, int parts, Set<String> files) {
	}

	/** A step on the way to a type: a field of another one. */
	private record Step(String type, String field) {

		static Step of(String coordinate) {
			int dot = coordinate.indexOf('.');
			return new Step(coordinate.substring(0, dot), coordinate.substring(dot + 1));
		}

	}

	/**
	 * {@return the coordinates of all field statements: {@code Person.skills},
	 * {@code Person}}
	 */
	public Set<String> coordinates() {
		return fieldStatements.all().keySet();
	}

	/**
	 * {@return the path of a field, if it has its own}
	 */
	public Optional<Way> way(String coordinate) {
		return Optional.ofNullable(fieldStatements.all().get(coordinate))
			.map((fieldStatement) -> fieldStatement.given(Map.of()))
			.map((fieldStatement) -> new Way(fieldStatement.name(), fieldStatement.edge(), fieldStatement.out(),
					fieldStatement.body()));
	}

	/**
	 * {@return the statements that read the field: one, or for a page also those for
	 * further pages and for reading backwards}
	 * @param coordinate one of {@link #coordinates()}
	 */
	public List<Statement> reading(String coordinate) {
		if (!coordinate.contains(".")) {
			return List.of(below(coordinate, "id", List.of()));
		}
		if (!paged(coordinate)) {
			return List.of(statement(coordinate, "", ""));
		}
		return pages(coordinate, "");
	}

	/** In each order that the list has. */
	private List<Statement> pages(String coordinate, String filter) {
		GraphQLArgument order = definition(Step.of(coordinate)).getArgument("order");
		if (order == null || !coordinate.startsWith("Query.")) {
			return turned(coordinate, filter);
		}
		return ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getType())).getValues()
			.stream()
			.flatMap((value) -> turned(coordinate, filter + " order: " + value.getName()).stream())
			.toList();
	}

	private List<Statement> turned(String coordinate, String filter) {
		return Stream.of("first: 3", "first: 3, after: \"%s\"", "last: 3", "last: 3, before: \"%s\"")
			.map((page) -> statement(coordinate, page.formatted(cursor(coordinate, filter)) + " " + filter,
					" {nodes {__typename} edges {cursor} pageInfo {hasNextPage}}"))
			.toList();
	}

	/**
	 * A root's page with a filter.
	 *
	 * @param filter such as {@code location: "en"}
	 * @param skips types of the objects to skip to find those that match, and of those at
	 * which the list starts
	 * @param statements those that read the page: from the start, further on and
	 * backwards
	 */
	public record Filtered(String filter, List<String> skips, List<Statement> statements) {
	}

	/**
	 * {@return the root's page with each part of its filter alone, and with all parts
	 * that an index serves together} Arguments of lists below a root aren't among them.
	 * @param coordinate one of {@link #coordinates()}
	 */
	public List<Filtered> filtering(String coordinate) {
		FieldStatement fieldStatement = Objects.requireNonNull(fieldStatements.all().get(coordinate));
		List<Filtered> filtered = new ArrayList<>();
		fieldStatement.lines().stream().filter((line) -> line.argument().size() > 1).forEach((line) -> {
			List<String> part = line.argument().subList(0, 2);
			List<String> skips = Stream.concat(fieldStatement.skips().stream(), fieldStatement.starts().stream())
				.filter((other) -> other.argument().equals(part) && Objects.equals(other.value(), line.value()))
				.map(ConditionalLine::text)
				.toList();
			filtered
				.add(filtered(coordinate,
						part.getLast() + ": "
								+ Objects.requireNonNullElse(line.value(), literal(coordinate, line.argument())),
						skips));
		});
		String together = filtered.stream()
			.filter((one) -> one.skips().isEmpty())
			.map(Filtered::filter)
			.collect(Collectors.joining(", "));
		if (together.contains(", ")) {
			filtered.add(filtered(coordinate, together, List.of()));
		}
		return filtered;
	}

	private Filtered filtered(String coordinate, String filter, List<String> skips) {
		return new Filtered(filter, skips, pages(coordinate, "filter: {" + filter + "}"));
	}

	/** A value for a part of the filter, or for a part of that part. */
	private String literal(String coordinate, List<String> path) {
		GraphQLInputObjectType filter = GraphQLTypeUtil
			.unwrapAllAs(definition(Step.of(coordinate)).getArgument("filter").getType());
		GraphQLInputType type = filter.getField(path.get(1)).getType();
		if (path.size() == 2) {
			return literal(type);
		}
		GraphQLInputObjectType part = GraphQLTypeUtil.unwrapAllAs(type);
		return "{key: \"x\", %s: %s}".formatted(path.get(2), literal(part.getField(path.get(2)).getType()));
	}

	private static String literal(GraphQLInputType type) {
		String value = switch (GraphQLTypeUtil.unwrapAll(type)) {
			case GraphQLEnumType words -> words.getValues().getFirst().getName();
			case GraphQLInputObjectType _ -> "{key: \"x\"}";
			case GraphQLNamedType scalar when scalar.getName().equals("Boolean") -> "true";
			case GraphQLNamedType scalar when scalar.getName().equals("DateTime") -> "\"2026-01-01T00:00:00Z\"";
			default -> "\"en\"";
		};
		return GraphQLTypeUtil.isList(type) ? "[" + value + "]" : value;
	}

	/**
	 * {@return the statement that counts the field's rows, if it is a page}
	 * @param coordinate one of {@link #coordinates()}
	 */
	public Optional<Statement> counting(String coordinate) {
		return paged(coordinate) ? Optional.of(statement(coordinate, "", " {totalCount}")) : Optional.empty();
	}

	/**
	 * {@return all statements of an operation, as if each object in it were found} Roots
	 * that Java computes are left out.
	 * @param document of the operation
	 * @param variables of it
	 */
	public List<Statement> statements(String document, Map<String, @Nullable Object> variables) {
		List<Statement> statements = new ArrayList<>();
		SelectionReader reading = new SelectionReader(() -> new Compilation(schema, fieldStatements, cursors),
				(compilation) -> {
					compilation.deferred().forEach((things) -> things.add("x"));
					statements.add(new Statement(compilation.statement(), compilation.arguments(), compilation.parts(),
							Set.of()));
					return Map.of();
				});
		roots(document, variables)
			.forEach((root) -> reading.root(root, fieldStatements.of("Query", root.getName()).orElseThrow()));
		reading.finish();
		return statements;
	}

	private List<ExecutableNormalizedField> roots(String document, Map<String, @Nullable Object> variables) {
		Map<String, Object> said = new HashMap<>();
		variables.forEach((name, value) -> {
			if (value != null) {
				said.put(name, value);
			}
		});
		return ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperationWithRawVariables(schema, Parser.parse(document), null,
					RawVariables.of(said))
			.getTopLevelFields()
			.stream()
			.filter((root) -> fieldStatements.of("Query", root.getName()).isPresent())
			.toList();
	}

	private boolean paged(String coordinate) {
		return coordinate.contains(".") && name(definition(Step.of(coordinate))).endsWith("Connection");
	}

	private String cursor(String coordinate, String filter) {
		FieldStatement fieldStatement = Objects.requireNonNull(fieldStatements.all().get(coordinate));
		if (filter.isEmpty()) {
			List<String> row = fieldStatement.given(defaults(coordinate)).order().stream().map((term) -> "a").toList();
			return cursors.sealed(fieldStatement.name() + defaults(coordinate), row);
		}
		Step root = Step.of(coordinate);
		ExecutableNormalizedField field = normalized("{%s(%s) {__typename}}".formatted(root.field(), filter));
		Map<String, Object> arguments = Arguments.of(field, schema);
		List<String> row = fieldStatement.given(arguments).order().stream().map((term) -> "a").toList();
		return new ListPage(fieldStatement, arguments, cursors).cursor(Map.of("k", row));
	}

	/** The arguments that make another list, as they are when none is given. */
	private Map<String, Object> defaults(String coordinate) {
		Map<String, Object> defaults = new TreeMap<>();
		definition(Step.of(coordinate)).getArguments()
			.stream()
			.filter(GraphQLArgument::hasSetDefaultValue)
			.forEach((argument) -> defaults.put(argument.getName(), GraphQLArgument.getArgumentDefaultValue(argument)));
		return defaults;
	}

	private Statement statement(String coordinate, String page, String leaves) {
		List<Step> way = way(Step.of(coordinate));
		String start = way.getFirst().type();
		String selection = selection(way, page, leaves);
		return start.equals("Query") ? root(selection, files(way)) : below(start, selection, way);
	}

	private Statement root(String selection, Set<String> files) {
		Compilation compilation = new Compilation(schema, fieldStatements, cursors);
		ExecutableNormalizedField field = normalized("{" + selection + "}");
		compilation.root(field, fieldStatements.of("Query", field.getName()).orElseThrow());
		return new Statement(compilation.statement(), compilation.arguments(), compilation.parts(), files);
	}

	private Statement below(String start, String selection, List<Step> way) {
		Compilation compilation = new Compilation(schema, fieldStatements, cursors);
		ExecutableNormalizedField node = normalized("{node(id: \"x\") {... on %s {%s}}}".formatted(start, selection));
		KeyedSelection things = new KeyedSelection(start, node.getChildren());
		things.add("x");
		things.add("y");
		compilation.objects(things);
		Set<String> files = new HashSet<>(files(way));
		files.add(fieldStatements.of(start).orElseThrow().name());
		return new Statement(compilation.statement(), compilation.arguments(), compilation.parts(), files);
	}

	private Set<String> files(List<Step> way) {
		return way.stream()
			.flatMap((step) -> fieldStatements.of(step.type(), step.field()).stream())
			.map(FieldStatement::name)
			.collect(Collectors.toSet());
	}

	private ExecutableNormalizedField normalized(String document) {
		return ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(schema, Parser.parse(document), null,
					CoercedVariables.emptyVariables())
			.getTopLevelFields()
			.getFirst();
	}

	/**
	 * The shortest path to a field from an object that is found by key, or from a root.
	 */
	private List<Step> way(Step goal) {
		Map<String, List<Step>> ways = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(Stream
			.concat(fieldStatements.all().keySet().stream().filter((name) -> !name.contains(".")).sorted(),
					Stream.of("Query"))
			.toList());
		open.forEach((type) -> ways.put(type, List.of()));
		while (!open.isEmpty() && !ways.containsKey(goal.type())) {
			String type = open.remove();
			fields(type).forEach((field) -> {
				List<Step> way = new ArrayList<>(ways.getOrDefault(type, List.of()));
				way.add(new Step(type, field.getName()));
				if (ways.putIfAbsent(name(field), way) == null) {
					open.add(name(field));
				}
			});
		}
		List<Step> way = new ArrayList<>(ways.getOrDefault(goal.type(), List.of()));
		way.add(goal);
		return way;
	}

	private Stream<GraphQLFieldDefinition> fields(String type) {
		return (schema.getType(type) instanceof GraphQLObjectType object) ? object.getFieldDefinitions()
			.stream()
			.filter((field) -> !type.equals("Query") || fieldStatements.of(type, field.getName()).isPresent())
			.sorted(Comparator.comparing(GraphQLFieldDefinition::getName)) : Stream.of();
	}

	private String selection(List<Step> way, String page, String leaves) {
		Step last = way.getLast();
		boolean object = schema.getType(name(definition(last))) instanceof GraphQLCompositeType;
		String selection = last.field() + arguments(definition(last), page)
				+ (leaves.isEmpty() && object ? " {__typename}" : leaves);
		for (Step step : way.subList(0, way.size() - 1).reversed()) {
			selection = step.field() + arguments(definition(step), "") + " {" + selection + "}";
		}
		return selection;
	}

	private static String arguments(GraphQLFieldDefinition field, String page) {
		String by = (field.getArgument("by") != null) ? "by: {key: \"x\"}" : "";
		return (by + page).isEmpty() ? "" : "(" + by + page + ")";
	}

	private GraphQLFieldDefinition definition(Step step) {
		GraphQLObjectType type = schema.getObjectType(step.type());
		GraphQLFieldDefinition field = (type != null) ? type.getFieldDefinition(step.field()) : null;
		if (field == null) {
			throw new IllegalArgumentException("The schema has no field %s.%s".formatted(step.type(), step.field()));
		}
		return field;
	}

	private static String name(GraphQLFieldDefinition field) {
		return ((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
	}

}
