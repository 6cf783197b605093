package org.skillsgraph.security;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Every place in the schema where a caller may write text: arguments and input fields, at
 * any depth, of every reachable field.
 */
final class TextPlaces {

	private static final Set<String> TEXTS = Set.of("String", "ID", "Url", "Date", "DateTime");

	private final GraphQLSchema schema;

	private final List<Place> places = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private TextPlaces(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * A place for text.
	 *
	 * @param name for people to read
	 * @param document has the text in the variable {@code text}
	 */
	record Place(String name, String document) {

		@Override
		public String toString() {
			return name;
		}

	}

	/** A type and the selections that lead to it, with room for one more. */
	private record Way(GraphQLObjectType type, String before, String after, boolean mutation) {
	}

	static List<Place> of(GraphQLSchema schema) {
		TextPlaces found = new TextPlaces(schema);
		found.walk(new Way(schema.getQueryType(), "{ ", " }", false));
		found.walk(new Way(schema.getMutationType(), "{ ", " }", true));
		return List.copyOf(found.places);
	}

	/** Breadth first, so that each type is reached by its shortest path. */
	private void walk(Way start) {
		Deque<Way> ways = new ArrayDeque<>(List.of(start));
		while (!ways.isEmpty()) {
			Way way = ways.removeFirst();
			if (seen.add(way.type().getName())) {
				for (GraphQLFieldDefinition field : way.type().getFieldDefinitions()) {
					places(way, field);
					further(way, field).forEach(ways::addLast);
				}
			}
		}
	}

	private List<Way> further(Way way, GraphQLFieldDefinition field) {
		if (way.mutation()) {
			return List.of();
		}
		String call = way.before() + field.getName() + arguments(field, Map.of()) + " { ";
		List<Way> ways = new ArrayList<>();
		for (GraphQLObjectType type : members(field)) {
			ways.add(new Way(type, call + "... on " + type.getName() + " { ", " } }" + way.after(), false));
		}
		return ways;
	}

	private List<GraphQLObjectType> members(GraphQLFieldDefinition field) {
		return switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
			case GraphQLObjectType type -> List.of(type);
			case GraphQLInterfaceType node -> schema.getImplementations(node);
			default -> List.of();
		};
	}

	private void places(Way way, GraphQLFieldDefinition field) {
		for (GraphQLArgument argument : field.getArguments()) {
			for (Map.Entry<String, String> literal : texts(argument.getType(), 0).entrySet()) {
				String type = literal.getKey().replaceFirst(".*:", "");
				String text = literal.getKey().replaceFirst(":.*", "");
				String call = field.getName() + arguments(field, Map.of(argument.getName(), literal.getValue()));
				places
					.add(new Place(way.type().getName() + "." + field.getName() + "(" + argument.getName() + text + ")",
							(way.mutation() ? "mutation" : "query") + " ($text: " + type + ") " + way.before() + call
									+ below(field) + way.after()));
			}
		}
	}

	/**
	 * For each place for text in a type: its name and scalar, and a literal with the text
	 * there.
	 */
	private static Map<String, String> texts(GraphQLInputType type, int depth) {
		Map<String, String> texts = new LinkedHashMap<>();
		if (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list) {
			texts((GraphQLInputType) list.getWrappedType(), depth)
				.forEach((name, literal) -> texts.put(name, "[" + literal + "]"));
			return texts;
		}
		GraphQLNamedInputType named = (GraphQLNamedInputType) GraphQLTypeUtil.unwrapAll(type);
		if (TEXTS.contains(named.getName())) {
			texts.put(":" + named.getName() + "!", "$text");
		}
		if (named instanceof GraphQLInputObjectType input && depth < 5) {
			input.getFields()
				.forEach((field) -> texts(field.getType(), depth + 1)
					.forEach((name, literal) -> texts.put("." + field.getName() + name,
							"{" + others(input, field.getName()) + field.getName() + ": " + literal + "}")));
		}
		return texts;
	}

	/** The other required fields of an input. */
	private static String others(GraphQLInputObjectType input, String but) {
		return input.getFields()
			.stream()
			.filter((field) -> !field.getName().equals(but) && GraphQLTypeUtil.isNonNull(field.getType())
					&& !field.hasSetDefaultValue())
			.map((field) -> field.getName() + ": " + harmless(field.getName(), field.getType()) + " ")
			.collect(Collectors.joining());
	}

	private static String arguments(GraphQLFieldDefinition field, Map<String, String> given) {
		Map<String, String> all = new LinkedHashMap<>(given);
		field.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.forEach((argument) -> all.putIfAbsent(argument.getName(),
					harmless(argument.getName(), argument.getType())));
		if (field.getArgument("first") != null) {
			all.put("first", "2");
		}
		if (all.containsKey("before")) {
			all.remove("first");
			all.put("last", "2");
		}
		return all.isEmpty() ? ""
				: all.entrySet()
					.stream()
					.map((argument) -> argument.getKey() + ": " + argument.getValue())
					.collect(Collectors.joining(", ", "(", ")"));
	}

	private static String harmless(String name, GraphQLInputType type) {
		if (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list) {
			return "[" + harmless(name, (GraphQLInputType) list.getWrappedType()) + "]";
		}
		return switch (GraphQLTypeUtil.unwrapAll(type)) {
			case GraphQLEnumType words -> words.getValues().getFirst().getName();
			case GraphQLInputObjectType input when input.isOneOf() -> {
				var field = input.getFields().getFirst();
				yield "{" + field.getName() + ": " + harmless(field.getName(), field.getType()) + "}";
			}
			case GraphQLInputObjectType input -> "{" + others(input, "") + "}";
			case GraphQLNamedInputType scalar when scalar.getName().equals("Int") -> "1";
			case GraphQLNamedInputType scalar when scalar.getName().equals("ID") -> "\"UGVyc29uOmVsaW4uZm9ycw\"";
			default -> name.equals("key") ? "\"java\"" : "\"kafka\"";
		};
	}

	private static String below(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type
				? type.getFieldDefinition("nodes") != null ? " { nodes { __typename } totalCount }" : " { __typename }"
				: GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())) ? "" : " { __typename }";
	}

}
