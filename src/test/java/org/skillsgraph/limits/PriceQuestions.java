package org.skillsgraph.limits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.skillsgraph.graph.Id;

/**
 * Queries about a {@link LargeOrganisation} for every root of the schema: with each
 * argument, each field of an input and each value of an enum, and for each list below it.
 */
final class PriceQuestions {

	private final Map<String, String> questions = new LinkedHashMap<>();

	private PriceQuestions() {
	}

	/**
	 * {@return queries by description}
	 */
	static Map<String, String> of(GraphQLSchema schema) {
		PriceQuestions asked = new PriceQuestions();
		schema.getQueryType().getFieldDefinitions().forEach(asked::root);
		return asked.questions;
	}

	private void root(GraphQLFieldDefinition root) {
		Map<String, String> least = new LinkedHashMap<>();
		root.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.forEach((argument) -> least.put(argument.getName(),
					values(root.getName(), argument.getName(), argument.getType()).getFirst()));
		for (String selection : selections(GraphQLTypeUtil.unwrapAllAs(root.getType()))) {
			add(root.getName() + " " + selection, root.getName() + arguments(least) + selection);
		}
		for (GraphQLArgument argument : root.getArguments()) {
			for (String value : values(root.getName(), argument.getName(), argument.getType())) {
				Map<String, String> given = new LinkedHashMap<>(least);
				given.put(argument.getName(), value);
				selections(GraphQLTypeUtil.unwrapAllAs(root.getType())).stream()
					.limit(2)
					.forEach((selection) -> add(root.getName() + arguments(given) + " " + selection,
							root.getName() + arguments(given) + selection));
			}
		}
	}

	private void add(String about, String root) {
		questions.put(about.length() > 160 ? about.substring(0, 160) + "…" : about, "{ " + root + " }");
	}

	private static String arguments(Map<String, String> given) {
		return given.isEmpty() ? ""
				: given.entrySet()
					.stream()
					.map((argument) -> argument.getKey() + ": " + argument.getValue())
					.collect(Collectors.joining(", ", "(", ")"));
	}

	/** Literals for an argument, the smallest first. */
	private static List<String> values(String root, String name, GraphQLInputType type) {
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
			return entries(root, name, type);
		}
		return switch (GraphQLTypeUtil.unwrapAll(type)) {
			case GraphQLInputObjectType input -> fields(input);
			case GraphQLEnumType words -> words.getValues().stream().map((word) -> word.getName()).toList();
			case GraphQLScalarType scalar -> scalar(root, name, scalar.getName());
			default -> throw new IllegalStateException(String.valueOf(type));
		};
	}

	/** A short list and one as long as allowed. */
	private static List<String> entries(String root, String name, GraphQLInputType type) {
		GraphQLInputType entry = GraphQLTypeUtil.unwrapAllAs(type);
		if (name.equals("ids")) {
			return List.of(list(100, (i) -> '"' + new Id("Person", "p" + i).opaque() + '"'));
		}
		if (((GraphQLNamedType) entry).getName().equals("WantedSkill")) {
			return List.of("[{skill: {key: \"s0\"}}]", list(20, (i) -> "{skill: {key: \"s" + i + "\"}}"),
					list(20, (i) -> "{skill: {name: \"Skill " + i + "\"}}"));
		}
		return values(root, name, entry).stream().map((value) -> "[" + value + "]").toList();
	}

	private static String list(int size, IntFunction<String> entry) {
		return IntStream.range(0, size).mapToObj(entry).collect(Collectors.joining(", ", "[", "]"));
	}

	private static List<String> fields(GraphQLInputObjectType input) {
		String least = input.isOneOf() ? ""
				: input.getFields()
					.stream()
					.filter((field) -> needed(input, field))
					.map((field) -> field.getName() + ": "
							+ values(input.getName(), field.getName(), field.getType()).getFirst())
					.collect(Collectors.joining(", "));
		List<String> all = new ArrayList<>(least.isEmpty() ? List.of() : List.of("{" + least + "}"));
		for (GraphQLInputObjectField field : input.getFields()) {
			for (String value : values(input.getName(), field.getName(), field.getType())) {
				String also = least.contains(field.getName() + ": ") || least.isEmpty() ? "" : ", " + least;
				all.add("{" + field.getName() + ": " + value + also + "}");
			}
		}
		return all;
	}

	/** Some inputs need a field that the schema can't mark as required. */
	private static boolean needed(GraphQLInputObjectType input, GraphQLInputObjectField field) {
		return (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
				|| List.of("FindMentorsInput.skills", "FindTrainersInput.skills")
					.contains(input.getName() + "." + field.getName());
	}

	private static List<String> scalar(String place, String name, String scalar) {
		return switch (scalar) {
			case "Boolean" -> name.equals("everyone") ? List.of("true") : List.of("true", "false");
			case "Int" -> switch (name) {
				case "first", "last" -> List.of("1", "100");
				case "depth" -> List.of("2");
				default -> List.of("5");
			};
			case "Float" -> List.of("5");
			case "Date" -> List.of("\"2025-06-01\"", "\"2001-01-01\"");
			case "DateTime" ->
				List.of("\"2026-06-01T00:00:00Z\"", "\"2099-01-01T00:00:00Z\"", "\"2001-01-01T00:00:00Z\"");
			case "ID" -> Stream
				.of(new Id(thing(place), key(place)), new Id("Skill", name.equals("to") ? "s1" : "s0"),
						new Id("Team", "t0"))
				.skip(name.equals("to") ? 1 : 0)
				.map((id) -> '"' + id.opaque() + '"')
				.toList();
			default -> text(place, name).stream().map((text) -> '"' + text + '"').toList();
		};
	}

	private static List<String> text(String place, String name) {
		return switch (name) {
			case "key" -> List.of(key(place));
			case "name" -> List.of("Skill 0", "Nothing at all");
			case "email" -> List.of("p7@example.org");
			case "text" -> List.of("skill", "p", "somebdy kuberntes", "k", many(20, "abcdefghijklmnopqrs"),
					many(25, "k".repeat(38)), "k".repeat(1_000));
			case "language", "languages" -> List.of("en", "pt");
			case "location" -> List.of("Oslo", "nowhere");
			case "timeZone" -> List.of("Europe/Oslo", "Asia/Tokyo");
			case "family" -> List.of("family 1", "nothing");
			default -> List.of();
		};
	}

	private static String many(int words, String word) {
		return IntStream.range(0, words).mapToObj((i) -> (char) ('a' + i) + word).collect(Collectors.joining(" "));
	}

	private static String thing(String by) {
		return switch (by) {
			case "TeamBy" -> "Team";
			case "SkillBy" -> "Skill";
			case "AddOnBy" -> "AddOn";
			case "ItemBy" -> "LearningItem";
			case "RoleBy" -> "Role";
			default -> "Person";
		};
	}

	private static String key(String by) {
		return switch (by) {
			case "TeamBy" -> "t0";
			case "SkillBy" -> "s0";
			case "AddOnBy" -> "trainer";
			case "ItemBy" -> "i0";
			case "RoleBy" -> "r0";
			default -> "p7";
		};
	}

	/** The smallest selection of the type, and one for each list and object below it. */
	private List<String> selections(GraphQLNamedType type) {
		if (!(type instanceof GraphQLObjectType object)) {
			return List.of(" { __typename }");
		}
		return Stream.concat(Stream.of(" " + least(object)), Stream.concat(parts(object), further(object))).toList();
	}

	private Stream<String> parts(GraphQLObjectType type) {
		return type.getName().endsWith("Connection") ? Stream.of(" { totalCount }") : Stream.of();
	}

	private Stream<String> further(GraphQLObjectType type) {
		return type.getFieldDefinitions()
			.stream()
			.filter((field) -> !type.getName().endsWith("Connection"))
			.filter((field) -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType)
			.filter((field) -> field.getArguments()
				.stream()
				.noneMatch((argument) -> argument.getName().equals("assume")))
			.flatMap((field) -> further(field, GraphQLTypeUtil.unwrapAllAs(field.getType())));
	}

	private Stream<String> further(GraphQLFieldDefinition field, GraphQLObjectType type) {
		return Stream.concat(Stream.of(least(type)), parts(type).map(String::strip))
			.map((selection) -> " { " + field.getName() + " " + selection + " }");
	}

	private static String least(GraphQLObjectType type) {
		return type.getName().endsWith("Connection") ? "{ nodes { __typename " + leaf(type) + " } }"
				: "{ __typename " + leaf(type) + " }";
	}

	private static String leaf(GraphQLObjectType type) {
		GraphQLObjectType object = type.getName().endsWith("Connection") && GraphQLTypeUtil
			.unwrapAll(type.getFieldDefinition("nodes").getType()) instanceof GraphQLObjectType node ? node : type;
		return object.getFieldDefinitions()
			.stream()
			.filter((field) -> !object.getName().endsWith("Connection")
					&& GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))
					&& field.getArguments().isEmpty())
			.map((field) -> field.getName())
			.findFirst()
			.orElse("");
	}

}
