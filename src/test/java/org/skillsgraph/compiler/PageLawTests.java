package org.skillsgraph.compiler;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Paging through a list by any page size and direction returns everything once and in
 * order.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLawTests {

	/** Ranked lists go forward only and promise nothing while the graph changes. */
	private static final List<String> RANKED = List.of("Query.search", "Query.findMentors", "Query.findTrainers");

	private static final int LONG = 30;

	private static final String DEMO = "the demo organisation";

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final GraphQLSchema schema;

	private final Rows rows;

	PageLawTests(GraphQlClient asking, Organisation organisation, GraphQlSource source) throws IOException {
		this.asking = asking;
		this.organisation = organisation;
		this.schema = source.schema();
		this.rows = Rows.demo();
	}

	@BeforeAll
	void demo() {
		organisation.demo();
	}

	/** A list of one object, selected as {@code list(arguments)}. */
	record Whose(String type, @Nullable String id, String field) {

		/**
		 * {@return a query with the variables size and cursor}
		 */
		String page(String size, String cursor) {
			String list = "list: %s(%s: $size, %s: $cursor)".formatted(field, size, cursor)
					+ " {totalCount edges {cursor node {id}} pageInfo {hasNextPage hasPreviousPage startCursor endCursor}}";
			return "query ($size: Int, $cursor: String) {"
					+ ((id == null) ? list : "node(id: \"%s\") {... on %s {%s}}".formatted(id, type, list)) + "}";
		}

	}

	/** One page of the list. */
	record Page(List<String> entries, int totalCount, boolean previous, boolean next, @Nullable String start,
			@Nullable String end) {
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ResourceLock(value = DEMO, mode = ResourceAccessMode.READ)
	@ParameterizedTest
	@MethodSource("lists")
	void everythingComesOnceInItsOrder(String coordinate) {
		Whose whose = longest(coordinate);
		List<String> whole = walked(whose, "first", "after", 100);

		assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(1);
		for (int size = (whole.size() > LONG) ? 7 : 1; size <= 7; size++) {
			assertThat(walked(whose, "first", "after", size)).as("first %d", size).isEqualTo(whole);
			assertThat(walked(whose, "last", "before", size)).as("last %d", size).isEqualTo(whole);
		}
	}

	/** Entries are told apart by their cursor: a person may be in a list twice. */
	private List<String> walked(Whose whose, String size, String cursor, int number) {
		boolean backwards = size.equals("last");
		List<String> walked = new ArrayList<>();
		@Nullable String from = null;
		boolean more = true;
		while (more) {
			Page page = page(whose.page(size, cursor), number, from);
			walked.addAll(backwards ? 0 : walked.size(), page.entries());
			more = backwards ? page.previous() : page.next();
			assertThat(backwards ? page.next() : page.previous()).isEqualTo(from != null);
			assertThat(page.entries()).hasSizeLessThanOrEqualTo(number);
			assertThat(more).isEqualTo(walked.size() < page.totalCount());
			from = backwards ? page.start() : page.end();
		}
		return walked;
	}

	private Page page(String document, int size, @Nullable String cursor) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("size", size);
		variables.put("cursor", cursor);
		GraphQlResponse response = asking.asAdministrator()
			.document(document)
			.variables(variables)
			.execute()
			.returnResponse();
		assertThat(response.getErrors()).as(document).isEmpty();
		Map<?, ?> data = Objects.requireNonNull(response.<Map<?, ?>>getData());
		Map<?, ?> list = map(data.get("node") instanceof Map<?, ?> node ? node.get("list") : data.get("list"));
		Map<?, ?> info = map(list.get("pageInfo"));
		List<String> entries = ((List<?>) Objects.requireNonNull(list.get("edges"))).stream()
			.map((edge) -> map(edge).get("cursor") + " " + map(map(edge).get("node")).get("id"))
			.toList();
		return new Page(entries, (Integer) Objects.requireNonNull(list.get("totalCount")),
				Boolean.TRUE.equals(info.get("hasPreviousPage")), Boolean.TRUE.equals(info.get("hasNextPage")),
				(String) info.get("startCursor"), (String) info.get("endCursor"));
	}

	private static Map<?, ?> map(@Nullable Object raw) {
		return (Map<?, ?>) Objects.requireNonNull(raw);
	}

	/** Of all objects of the type, the one whose list is longest. */
	private Whose longest(String coordinate) {
		String type = coordinate.substring(0, coordinate.indexOf('.'));
		String field = coordinate.substring(coordinate.indexOf('.') + 1);
		if (type.equals("Query")) {
			return new Whose(type, null, field);
		}
		List<String> ids = ReferenceGraph.keys(rows, type).stream().map((key) -> new Id(type, key).opaque()).toList();
		String best = ids.getFirst();
		int most = -1;
		for (int from = 0; from < ids.size(); from += 100) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + 100));
			List<?> nodes = asking.asAdministrator()
				.document("query ($ids: [ID!]!) {nodes(ids: $ids) {id ... on %s {list: %s {totalCount}}}}"
					.formatted(type, field))
				.variable("ids", some)
				.execute()
				.path("nodes")
				.entity(List.class)
				.get();
			for (Object node : nodes) {
				int count = (node instanceof Map<?, ?> one
						&& map(one.get("list")).get("totalCount") instanceof Integer all) ? all : -1;
				if (count > most) {
					most = count;
					best = String.valueOf(map(node).get("id"));
				}
			}
		}
		return new Whose(type, best, field);
	}

	Stream<String> lists() {
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLObjectType && !Introspection.isIntrospectionTypes(type))
			.map(GraphQLObjectType.class::cast)
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				.filter(PageLawTests::paged)
				.map((field) -> type.getName() + "." + field.getName()))
			.filter((coordinate) -> !RANKED.contains(coordinate))
			.sorted();
	}

	private static boolean paged(GraphQLFieldDefinition field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName().endsWith("Connection");
	}

	@ResourceLock(DEMO)
	@ParameterizedTest
	@ValueSource(strings = { "first after", "last before" })
	void whatIsAddedMeanwhileNeitherHidesNorRepeatsAnything(String direction) {
		String size = direction.substring(0, direction.indexOf(' '));
		String cursor = direction.substring(direction.indexOf(' ') + 1);
		for (Whose whose : List.of(new Whose("Query", null, "people"),
				new Whose("Team", new Id("Team", "subscriptions").opaque(), "members"),
				new Whose("Skill", new Id("Skill", "apache-kafka").opaque(), "people"))) {
			List<String> there = walked(whose, "first", "after", 100);
			List<String> seen = new ArrayList<>();
			@Nullable String from = null;
			boolean more = true;
			for (int i = 0; more; i++) {
				Page page = page(whose.page(size, cursor), 20, from);
				seen.addAll(size.equals("last") ? 0 : seen.size(), page.entries());
				more = size.equals("last") ? page.previous() : page.next();
				from = size.equals("last") ? page.start() : page.end();
				newcomers(size + whose.field() + i);
			}

			assertThat(seen).doesNotHaveDuplicates().containsSubsequence(there);
		}
	}

	/** Adds one person at the start of each list, one at the end, and one between. */
	private void newcomers(String which) {
		Rows newcomers = new Rows();
		List.of("Aa", "Mm", "Zz").forEach((name) -> {
			String key = name.toLowerCase(Locale.ROOT) + "-" + which;
			newcomers.add("people.csv", "key", key, "name", name + which);
			newcomers.add("memberships.csv", "person", key, "team", "subscriptions");
			newcomers.add("skill_claims.csv", "person", key, "skill", "apache-kafka", "source", "SELF", "level",
					name.equals("Aa") ? "5" : name.equals("Mm") ? "3" : "");
		});
		organisation.of(newcomers.texts());
	}

	@Test
	void aCursorThatWasChangedIsRefused() {
		String cursor = Objects.requireNonNull(page(people("first: 1"), 0, null).end());
		byte[] bytes = Base64.getUrlDecoder().decode(cursor);
		List<String> changed = new ArrayList<>(List.of("", " ", "x", "äöü", "a".repeat(10_000), cursor + "A",
				cursor + "=", cursor + cursor, new Id("Person", "mika.sandberg").opaque()));
		IntStream.range(0, cursor.length()).forEach((length) -> changed.add(cursor.substring(0, length)));
		IntStream.range(0, bytes.length * 8).forEach((bit) -> {
			byte[] flipped = bytes.clone();
			flipped[bit / 8] = (byte) (flipped[bit / 8] ^ (1 << (bit % 8)));
			changed.add(Base64.getUrlEncoder().withoutPadding().encodeToString(flipped));
		});

		assertThat(changed).allSatisfy((other) -> assertThat(refused("""
				query ($cursor: String) {people(first: 1, after: $cursor) {totalCount}}
				""", other)).isEqualTo("INVALID_CURSOR"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "people(before: $cursor) {totalCount}", "people(after: $cursor, first: 3) {totalCount}" })
	void aCursorIsGoodInBothDirectionsOfItsList(String list) {
		String cursor = Objects.requireNonNull(page(people("first: 1"), 0, null).end());

		assertThat(refused("query ($cursor: String) {" + list + "}", cursor)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "people(filter: {active: true}, after: $cursor) {totalCount}",
			"skills(after: $cursor) {totalCount}", "roles(before: $cursor) {totalCount}",
			"person(by: {key: \"tove.ekdahl\"}) {reports(after: $cursor) {totalCount}}",
			"search(text: \"kafka\", after: $cursor) {totalCount}",
			"findMentors(input: {mentee: {key: \"mika.sandberg\"}}, after: $cursor) {totalCount}",
			"findTrainers(input: {text: \"kafka\"}, after: $cursor) {totalCount}" })
	void aCursorOfAnotherListIsRefused(String list) {
		String cursor = Objects.requireNonNull(page(people("first: 1"), 0, null).end());

		assertThat(refused("query ($cursor: String) {" + list + "}", cursor)).isEqualTo("INVALID_CURSOR");
	}

	@Test
	void aCursorOfAnotherFilterIsRefused() {
		String filtered = people("first: 1, filter: {active: true, language: \"en\"}");
		String cursor = Objects.requireNonNull(page(filtered, 0, null).end());

		assertThat(refused("query ($cursor: String) {people(after: $cursor) {totalCount}}", cursor))
			.isEqualTo("INVALID_CURSOR");
		assertThat(refused("query ($cursor: String) {people(filter: {active: true}, after: $cursor) {totalCount}}",
				cursor))
			.isEqualTo("INVALID_CURSOR");
		assertThat(
				refused("""
						query ($cursor: String) {people(filter: {language: "en", location: null, active: true}, after: $cursor) {
						totalCount}}""",
						cursor))
			.isNull();
	}

	private static String people(String arguments) {
		return "query ($size: Int, $cursor: String) {list: people(%s) {totalCount edges {cursor node {id}} "
			.formatted(arguments)
				+ "pageInfo {hasNextPage hasPreviousPage startCursor endCursor}} unused: people(first: 1, after: $cursor) "
				+ "@skip(if: true) {totalCount} alsoUnused: people(first: $size) @skip(if: true) {totalCount}}";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			first: 0                    | INVALID_PAGE
			first: -1                   | INVALID_PAGE
			first: 101                  | INVALID_PAGE
			first: 2147483647           | INVALID_PAGE
			last: 0                     | INVALID_PAGE
			last: -1                    | INVALID_PAGE
			last: 101                   | INVALID_PAGE
			last: 2147483647            | INVALID_PAGE
			first: 1, last: 1           | INVALID_PAGE
			first: 1                    |
			last: 100                   |
			first: null, last: 3        |
			""")
	void aPageHasOneToAHundredEntriesInOneDirection(String arguments, @Nullable String code) {
		for (String list : List.of("people(%s) {totalCount}", "people(%s) {nodes {name}}",
				"team(by: {key: \"subscriptions\"}) {members(%s) {totalCount}}",
				"node(id: \"%s\") {... on Team {members(%%s) {totalCount}}}"
					.formatted(new Id("Team", "subscriptions").opaque()))) {
			assertThat(refused("{" + list.formatted(arguments) + "}", null)).isEqualTo(code);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 101, 2147483647 })
	void aRankedPageHasOneToAHundredEntries(int first) {
		assertThat(refused("{search(text: \"kafka\", first: %d) {totalCount}}".formatted(first), null))
			.isEqualTo("INVALID_PAGE");
		assertThat(refused(
				"{findMentors(input: {mentee: {key: \"mika.sandberg\"}}, first: %d) {totalCount}}".formatted(first),
				null))
			.isEqualTo("INVALID_PAGE");
		assertThat(refused("{findTrainers(input: {text: \"kafka\"}, first: %d) {totalCount}}".formatted(first), null))
			.isEqualTo("INVALID_PAGE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{key: null}", "{}", "{key: \"a\", id: \"b\"}", "{key: \"a\", id: null}",
			"{key: null, id: null}", "{nonsense: 1}" })
	void aThingIsNamedInExactlyOneWay(String by) {
		for (String root : List.of("person", "team", "skill", "addOn", "learningItem", "role")) {
			assertThat(refused("{%s(by: %s) {id}}".formatted(root, by), null)).isNotNull();
		}
		assertThat(refused("{findMentors(input: {mentee: %s}) {totalCount}}".formatted(by), null)).isNotNull();
	}

	/** The code of the error, if there is one. */
	private @Nullable String refused(String document, @Nullable String cursor) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("cursor", cursor);
		List<ResponseError> errors = asking.asAdministrator()
			.document(document)
			.variables(variables)
			.execute()
			.returnResponse()
			.getErrors();
		if (errors.isEmpty()) {
			return null;
		}
		assertThat(errors).allSatisfy((error) -> {
			assertThat(error.getMessage()).doesNotContain("Exception");
			assertThat(error.getExtensions()).containsKey("code");
		});
		return String.valueOf(errors.getFirst().getExtensions().get("code"));
	}

}
