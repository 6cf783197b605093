package org.skillsgraph.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Finds the shortest paths from the roots to the objects of every type, and what to
 * select from them.
 */
final class SchemaPaths {

	/**
	 * They find any object that has an id, but say little about the field that holds it.
	 */
	private static final Set<String> BY_THEMSELVES = Set.of("me", "node", "nodes");

	private final GraphQLSchema schema;

	private final ArgumentExamples questions;

	SchemaPaths(GraphQLSchema schema, ArgumentExamples questions) {
		this.schema = schema;
		this.questions = questions;
	}

	/**
	 * {@return the paths to a type} The shortest one, with all arguments of its root, and
	 * the one by id.
	 * @throws AssertionError when there is none
	 */
	List<SchemaPath> to(String type) {
		if (type.equals("Query") || type.equals("Mutation")) {
			// One at a time: a refused root fails the others too.
			return schema.getObjectType(type)
				.getFieldDefinitions()
				.stream()
				.map((field) -> new SchemaPath(type.toLowerCase(Locale.ROOT), List.of(), type, field.getName()))
				.toList();
		}
		List<SchemaPath> ways = new ArrayList<>();
		questions.roots().forEach((root) -> {
			String field = root.substring(root.indexOf('.') + 1);
			if (!BY_THEMSELVES.contains(field)) {
				questions.of(root).forEach((arguments) -> shortest(root, arguments, type, ways));
			}
		});
		ways.sort(Comparator.comparingInt((way) -> way.steps().size()));
		if (!ways.isEmpty()) {
			SchemaPath first = ways.getFirst();
			ways.removeIf((way) -> !fields(way).equals(fields(first)));
		}
		questions.ids(type)
			.forEach((arguments) -> ways
				.add(new SchemaPath("query", List.of(new SchemaPath.Step("node", arguments, type)), type, null)));
		if (ways.isEmpty()) {
			throw new AssertionError("No question leads to " + type);
		}
		return ways;
	}

	private static List<String> fields(SchemaPath way) {
		return way.steps().stream().map(SchemaPath.Step::field).toList();
	}

	private void shortest(String root, String arguments, String type, List<SchemaPath> ways) {
		String parent = root.substring(0, root.indexOf('.'));
		GraphQLFieldDefinition field = schema.getObjectType(parent)
			.getFieldDefinition(root.substring(root.indexOf('.') + 1));
		Deque<SchemaPath> open = new ArrayDeque<>();
		Set<String> seen = new HashSet<>();
		SchemaPath start = new SchemaPath(parent.equals("Query") ? "query" : "mutation", List.of(), parent, null);
		members(field.getType()).forEach(
				(member) -> open.add(start.and(new SchemaPath.Step(field.getName(), arguments, member.getName()))));
		while (!open.isEmpty()) {
			SchemaPath way = open.remove();
			if (way.type().equals(type)) {
				ways.add(way);
				return;
			}
			if (seen.add(way.type())) {
				schema.getObjectType(way.type())
					.getFieldDefinitions()
					.stream()
					.filter((next) -> required(next).isEmpty())
					.forEach((next) -> members(next.getType()).forEach(
							(member) -> open.add(way.and(new SchemaPath.Step(next.getName(), "", member.getName())))));
			}
		}
	}

	/**
	 * {@return what to select at the end of a path} Selects every field with each of its
	 * example arguments, under an alias of the field and a number, and a {@code marker}
	 * that identifies the object.
	 */
	String selection(SchemaPath way) {
		String type = way.type();
		GraphQLObjectType object = schema.getObjectType(type);
		StringBuilder selection = new StringBuilder("__typename ").append(marker(object));
		object.getFieldDefinitions()
			.stream()
			.filter((field) -> way.only() == null || field.getName().equals(way.only()))
			.forEach((field) -> {
				List<String> ways = questions.of(type + "." + field.getName());
				if (ways.isEmpty() && !required(field).isEmpty()) {
					throw new AssertionError("No question asks for %s.%s".formatted(type, field.getName()));
				}
				List<String> asked = ways.isEmpty() ? List.of("") : ways;
				IntStream.range(0, asked.size())
					.forEach((i) -> selection.append(" %s_%d: %s%s%s".formatted(field.getName(), i, field.getName(),
							asked.get(i), leaf(field.getType(), 2))));
			});
		return selection.toString();
	}

	private String marker(GraphQLObjectType type) {
		return Stream.of("id", "node", "nodes")
			.map(type::getFieldDefinition)
			.filter((field) -> field != null && (field.getName().equals("id") || identified(field)))
			.findFirst()
			.map((field) -> "marker: " + field.getName() + leaf(field.getType(), 0))
			.orElse("");
	}

	private boolean identified(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType object
				&& object.getFieldDefinition("id") != null;
	}

	private String leaf(GraphQLOutputType type, int depth) {
		GraphQLType held = GraphQLTypeUtil.unwrapAll(type);
		if (held instanceof GraphQLUnionType union) {
			StringBuilder members = new StringBuilder(" {__typename");
			union.getTypes()
				.forEach((member) -> members.append(" ... on %s%s".formatted(((GraphQLNamedType) member).getName(),
						leaf((GraphQLOutputType) member, depth))));
			return members.append('}').toString();
		}
		if (held instanceof GraphQLObjectType object) {
			return Stream.of("id", "nodes", "node")
				.map(object::getFieldDefinition)
				.filter((field) -> field != null)
				.findFirst()
				.map((field) -> " {" + field.getName() + leaf(field.getType(), depth) + "}")
				.orElseGet(() -> inside(object, depth));
		}
		return GraphQLTypeUtil.isInterfaceOrUnion(held) ? " {id}" : "";
	}

	private String inside(GraphQLObjectType object, int depth) {
		StringBuilder fields = new StringBuilder(" {__typename");
		object.getFieldDefinitions().stream().filter((field) -> required(field).isEmpty()).forEach((field) -> {
			if (GraphQLTypeUtil.isScalar(GraphQLTypeUtil.unwrapAll(field.getType()))
					|| GraphQLTypeUtil.isEnum(GraphQLTypeUtil.unwrapAll(field.getType())) || depth > 0) {
				fields.append(' ').append(field.getName()).append(leaf(field.getType(), depth - 1));
			}
		});
		return fields.append('}').toString();
	}

	private List<GraphQLObjectType> members(GraphQLOutputType type) {
		GraphQLType held = GraphQLTypeUtil.unwrapAll(type);
		if (held instanceof GraphQLUnionType union) {
			return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
		}
		return (held instanceof GraphQLObjectType object) ? List.of(object) : List.of();
	}

	private static List<String> required(GraphQLFieldDefinition field) {
		return field.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.map((argument) -> argument.getName())
			.toList();
	}

}
