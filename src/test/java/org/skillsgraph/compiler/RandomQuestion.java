package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes up a valid random query about an organisation: any fields, aliases, named and
 * inline fragments, arguments as literals and as variables, {@code @include} and
 * {@code @skip}, pages in both directions from known cursors.
 */
public final class RandomQuestion {

	/** Computed fields: their answers take more than reading. */
	private static final Set<String> WORKED_OUT = Set.of("Query.search", "Query.neighbourhood", "Query.routes",
			"Query.findMentors", "Query.skill", "Query.learningPath", "Query.skillGap", "Query.findTrainers",
			"Query.tagCloud", "LearningItem.eligibility");

	private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

	private static final List<String> MOMENTS = List.of("2026-11-22T12:00:00Z", "2026-11-22T13:00:00+01:00",
			"2027-01-01T00:00:00Z");

	private final GraphQLSchema schema;

	private final Random random;

	private final Things things;

	private final Map<String, List<ReferencePage.Mark>> marks;

	private final Map<String, String> fragments = new LinkedHashMap<>();

	private final Map<String, String> variables = new LinkedHashMap<>();

	private final Map<String, @Nullable Object> values = new HashMap<>();

	private int names;

	private int budget;

	private RandomQuestion(GraphQLSchema schema, Random random, Things things,
			Map<String, List<ReferencePage.Mark>> marks, Extent extent) {
		this.budget = extent.fields();
		this.schema = schema;
		this.random = random;
		this.things = things;
		this.marks = marks;
	}

	/**
	 * How large a query may become.
	 *
	 * @param depth nested objects
	 * @param fields that hold objects
	 */
	public record Extent(int depth, int fields) {

		public static final Extent USUAL = new Extent(5, 14);

	}

	/** The objects that a query can look up by id or key. */
	public interface Things {

		/**
		 * {@return opaque ids of objects of a type, and one that nothing has}
		 */
		List<String> ids(String type);

		/**
		 * {@return keys, and one that nothing has}
		 */
		List<String> keys(String type);

	}

	/**
	 * A query.
	 *
	 * @param document with cursors by their names in {@link ReferencePage}
	 * @param variables likewise
	 */
	public record Asked(String document, Map<String, @Nullable Object> variables) {

		/**
		 * {@return the same query with its cursors renamed}
		 */
		Asked with(Function<String, String> cursors) {
			Map<String, @Nullable Object> other = new HashMap<>();
			variables.forEach((name, value) -> other.put(name,
					(value instanceof String text && text.startsWith("mark-")) ? cursors.apply(text) : value));
			return new Asked(
					Pattern.compile("mark-\\d+").matcher(document).replaceAll((found) -> cursors.apply(found.group())),
					other);
		}

	}

	/**
	 * The selections under one response key, so that repeated ones can be merged.
	 */
	private static final class Scope {

		private final Map<String, String> used = new HashMap<>();

		private final Map<String, Scope> below = new HashMap<>();

	}

	/** An unquoted word, such as an enum value. */
	private record Word(String text) {
	}

	/**
	 * {@return a query}
	 * @param marks known places, by list
	 * @param extent how large it may become
	 */
	public static Asked of(GraphQLSchema schema, Random random, Things things,
			Map<String, List<ReferencePage.Mark>> marks, Extent extent) {
		RandomQuestion question = new RandomQuestion(schema, random, things, marks, extent);
		String selection = question.selection(schema.getQueryType(), extent.depth(), new Scope(),
				1 + random.nextInt(3));
		String declared = question.variables.isEmpty() ? ""
				: question.variables.entrySet()
					.stream()
					.map((variable) -> "$" + variable.getKey() + ": " + variable.getValue())
					.collect(Collectors.joining(", ", "(", ")"));
		return new Asked("query Q" + declared + " " + selection + String.join("", question.fragments.values()),
				question.values);
	}

	private String selection(GraphQLObjectType type, int depth, Scope scope, int size) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			String field = field(type, depth, scope);
			parts.add(chance(0.15) ? fragment(type, field) : field);
		}
		return "{" + String.join(" ", parts) + "}";
	}

	private String fragment(GraphQLObjectType type, String selection) {
		String on = type.getName();
		if (chance(0.5)) {
			String name = "F" + names++;
			fragments.put(name, " fragment " + name + " on " + on + " {" + selection + "}");
			return "..." + name + directives();
		}
		return "... " + (chance(0.7) ? "on " + on : "") + directives() + " {" + selection + "}";
	}

	private String directives() {
		if (!chance(0.2)) {
			return "";
		}
		boolean include = chance(0.5);
		boolean kept = chance(0.7);
		return " @" + (include ? "include" : "skip") + "(if: " + rendered("Boolean!", kept == include) + ")";
	}

	private String field(GraphQLObjectType type, int depth, Scope scope) {
		List<GraphQLFieldDefinition> fields = type.getFieldDefinitions()
			.stream()
			.filter((field) -> !WORKED_OUT.contains(type.getName() + "." + field.getName()))
			.filter((field) -> leaf(field) || (depth > 0 && budget > 0))
			.toList();
		if (fields.isEmpty() || chance(0.05)) {
			return "__typename";
		}
		GraphQLFieldDefinition field = any(fields);
		if (!leaf(field) && !part(type)) {
			budget--;
		}
		String arguments = arguments(type, field);
		String shape = field.getType() + arguments;
		String key = field.getName();
		String alias = "";
		if (!scope.used.getOrDefault(key, shape).equals(shape) || chance(0.15)) {
			key = "a" + names++;
			alias = key + ": ";
		}
		scope.used.put(key, shape);
		Scope below = scope.below.computeIfAbsent(key, (name) -> new Scope());
		return alias + field.getName() + arguments + directives() + below(field, depth, below);
	}

	private static boolean leaf(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
	}

	/** A page counts as its field; its parts don't count. */
	private static boolean part(GraphQLObjectType type) {
		return type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
	}

	private String below(GraphQLFieldDefinition field, int depth, Scope scope) {
		return switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
			case GraphQLObjectType object when part(object) ->
				" " + selection(object, depth, scope, 1 + random.nextInt(3));
			case GraphQLObjectType object -> " " + selection(object, depth - 1, scope, 1 + random.nextInt(3));
			case GraphQLInterfaceType node -> node(node, depth - 1, scope);
			default -> "";
		};
	}

	private String node(GraphQLInterfaceType node, int depth, Scope scope) {
		List<GraphQLObjectType> types = new ArrayList<>(schema.getImplementations(node));
		String selections = IntStream.range(0, 3).mapToObj((i) -> any(types)).map((type) -> {
			String on = selection(type, depth, scope, 1 + random.nextInt(2));
			return " ... on " + type.getName() + directives() + " " + on;
		}).collect(Collectors.joining());
		return " {__typename" + (chance(0.5) ? " id" : " ... on Node {id}") + selections + "}";
	}

	private String arguments(GraphQLObjectType type, GraphQLFieldDefinition field) {
		Map<String, String> given = new LinkedHashMap<>();
		if (((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType())).getName().endsWith("Connection")) {
			page(type.getName() + "." + field.getName(), field, given);
		}
		field.getArguments().forEach((argument) -> {
			boolean required = GraphQLTypeUtil.isNonNull(argument.getType());
			if (!PAGING.contains(argument.getName()) && !given.containsKey(argument.getName())
					&& (required || chance(0.5))) {
				given.put(argument.getName(), value(argument));
			}
		});
		given.values().removeIf(String::isEmpty);
		return given.isEmpty() ? ""
				: given.entrySet()
					.stream()
					.map((argument) -> argument.getKey() + ": " + argument.getValue())
					.collect(Collectors.joining(", ", "(", ")"));
	}

	private void page(String list, GraphQLFieldDefinition field, Map<String, String> given) {
		boolean backwards = chance(0.4);
		if (chance(0.7)) {
			given.put(backwards ? "last" : "first", rendered("Int", 1 + random.nextInt(7)));
		}
		List<ReferencePage.Mark> known = marks.getOrDefault(list, List.of());
		if (!known.isEmpty() && chance(0.6)) {
			ReferencePage.Mark mark = any(known);
			given.put(backwards ? "before" : "after", rendered("String", ReferencePage.name(mark)));
			field.getArguments()
				.stream()
				.filter((argument) -> !PAGING.contains(argument.getName()))
				.forEach((argument) -> given.put(argument.getName(),
						!mark.filter().containsKey(argument.getName()) ? ""
								: rendered(GraphQLTypeUtil.simplePrint(argument.getType()),
										said(argument.getType(), mark.filter().get(argument.getName())))));
		}
		if (chance(0.1)) {
			given.putIfAbsent(backwards ? "first" : "last", "null");
		}
	}

	/** Turns an argument read from a query back into what the query would say. */
	private static @Nullable Object said(GraphQLInputType type, @Nullable Object value) {
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLInputObjectType input when value instanceof Map<?, ?> map -> {
				Map<String, @Nullable Object> said = new LinkedHashMap<>();
				map.forEach(
						(name, inner) -> said.put((String) name, said(input.getField((String) name).getType(), inner)));
				yield said;
			}
			case Object other when value instanceof List<?> list -> list.stream()
				.map((item) -> GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType
						? new Word(String.valueOf(item)) : item)
				.toList();
			case GraphQLEnumType word -> new Word(String.valueOf(value));
			default -> (value instanceof Boolean) ? value : (value != null) ? value.toString() : null;
		};
	}

	private String value(GraphQLArgument argument) {
		return rendered(GraphQLTypeUtil.simplePrint(argument.getType()), made(argument.getName(), argument.getType()));
	}

	private @Nullable Object made(String name, GraphQLInputType type) {
		return switch (name) {
			case "by" -> by(((GraphQLNamedInputType) GraphQLTypeUtil.unwrapAll(type)).getName());
			case "id" -> any(things.ids(any(nodes())));
			case "ids" -> IntStream.range(0, random.nextInt(6)).mapToObj((i) -> any(things.ids(any(nodes())))).toList();
			case "activeOnly", "free", "active" -> chance(0.5);
			case "atLeast", "order" -> words((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(type), 1).getFirst();
			case "team" -> by("TeamBy");
			case "from" -> any(MOMENTS);
			case "asOf" -> any(List.of("2026-11-22", "2024-02-29", "2027-03-01"));
			case "filter" -> filter((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type));
			default -> throw new IllegalStateException(name);
		};
	}

	private List<String> nodes() {
		return schema.getImplementations((GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node")))
			.stream()
			.map(GraphQLObjectType::getName)
			.toList();
	}

	private Map<String, Object> by(String input) {
		String type = input.equals("ItemBy") ? "LearningItem" : input.replace("By", "");
		if (type.equals("Person") && chance(0.2)) {
			return Map.of("email", any(List.of("P1@Lyra.example", "p2@lyra.EXAMPLE", "P4@Lyra.example", "nobody")));
		}
		return chance(0.3) ? Map.of("id", any(things.ids(any(List.of(type, type, "Person")))))
				: Map.of("key", any(things.keys(type)));
	}

	private Map<String, @Nullable Object> filter(GraphQLInputObjectType type) {
		Map<String, @Nullable Object> filter = new LinkedHashMap<>();
		type.getFields()
			.stream()
			.filter((field) -> chance(0.4))
			.forEach((field) -> filter.put(field.getName(), chance(0.2) ? null : switch (field.getName()) {
				case "active", "external", "catalogued", "free" -> chance(0.5);
				case "item", "lead", "team" -> by(((GraphQLNamedInputType) field.getType()).getName());
				case "skill" -> skill((GraphQLInputObjectType) field.getType());
				case "location" -> any(List.of("Wien", "wien ", "Malmo\u0308", "new \u00a0 york", "nowhere"));
				case "timeZone" -> "Europe/Vienna";
				case "language" -> any(List.of("en", "EN", "English", "deu", "no"));
				case "family" -> "Engineering";
				case "from", "until" -> any(MOMENTS);
				case "text" -> any(List.of("ada", "ADA", "zz", "str", "nothing", "!"));
				default -> words((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getType()), random.nextInt(4));
			}));
		return filter;
	}

	private Map<String, @Nullable Object> skill(GraphQLInputObjectType type) {
		Map<String, @Nullable Object> skill = new LinkedHashMap<>(Map.of("key", any(things.keys("Skill"))));
		if (chance(0.5)) {
			skill.put("atLeast", words((GraphQLEnumType) type.getField("atLeast").getType(), 1).getFirst());
		}
		return skill;
	}

	private List<Word> words(GraphQLEnumType type, int number) {
		List<String> words = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
		return IntStream.range(0, number).mapToObj((i) -> new Word(any(words))).toList();
	}

	/** Renders a value as a literal or as a variable. */
	private String rendered(String type, @Nullable Object value) {
		if (chance(0.5)) {
			return literal(value);
		}
		String name = "v" + names++;
		variables.put(name, type);
		values.put(name, plain(value));
		return "$" + name;
	}

	private static String literal(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
			case Word word -> word.text();
			case List<?> list -> list.stream().map(RandomQuestion::literal).collect(Collectors.joining(", ", "[", "]"));
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + literal(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
			default -> value.toString();
		};
	}

	private static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case Word word -> word.text();
			case List<?> list -> list.stream().map(RandomQuestion::plain).toList();
			case Map<?, ?> map -> {
				Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
				map.forEach((name, inner) -> plain.put(name, plain(inner)));
				yield plain;
			}
			case null, default -> value;
		};
	}

	private <T> T any(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private boolean chance(double of) {
		return random.nextDouble() < of;
	}

}
