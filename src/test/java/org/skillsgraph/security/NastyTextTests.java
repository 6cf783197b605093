package org.skillsgraph.security;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text that means something to the database, to its index or to a reader of UTF-16, in
 * every place where the schema takes text.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NastyTextTests {

	private static final List<String> NASTY = List.of("", " ", "'}) DETACH DELETE n //", "\"}) DETACH DELETE n //",
			"x' OR 1=1 //", "*/ MATCH (n) DELETE n /*", "$viewer", "$q.a1", "${jndi:ldap://localhost/a}", "`", "``) //",
			"CALL db.labels()", "\\u0027}) RETURN 1 //", "*:*", "name:[a TO z]", "/.*/", "a~2^99", ")(", "\\", "\\\\",
			"AND", "NOT", "a AND NOT OR", "\"", "+-&&||!(){}[]^\"~*?:\\/", "\uD800", "a\uDC00b", "\u0000", "a\u0000b",
			"\uFEFF", "\u202Egnirts", "\u200B", "\uFFFF", "e\u0301\u0301\u0301", "\r\n\r\nHTTP/1.1 200",
			"a".repeat(10_000), "\uD83D\uDE00".repeat(300), "%s%n%x", "../../etc/passwd", "<script>", "null", "-1",
			"2026-13-45", "9999999-01-01", "+999999999-12-31T23:59:59Z", "2026-11-22T09:30:00+99:00", "UGVyc29uOg",
			"UGVyc29uOgA");

	private static final Pattern INSIDE = Pattern
		.compile("Exception|\\bjava\\.|\\borg\\.(?!example)|graphql\\.|MATCH \\(|CYPHER|[Ll]ucene|neo4j|bolt:");

	private final Organisation organisation;

	private final Driver driver;

	private final GraphQLSchema schema;

	private final URI service;

	private Sender mika;

	private String before;

	NastyTextTests(GraphQlClient asking, Organisation organisation, Driver driver, GraphQlSource source) {
		this.organisation = organisation;
		this.driver = driver;
		this.schema = source.schema();
		this.service = URI.create(asking.address());
	}

	@BeforeAll
	void demo() {
		organisation.demo();
		mika = Sender.person(service, "mika.sandberg");
		before = graph();
	}

	@AfterAll
	void nothingWasWritten() {
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void everyKindOfPlaceIsFound() {
		assertThat(TextPlaces.of(schema)).hasSizeGreaterThan(100)
			.extracting(TextPlaces.Place::name)
			.doesNotHaveDuplicates()
			.contains("Query.person(by.key)", "Query.nodes(ids)", "Query.search(after)", "Person.skills(before)",
					"Query.findMentors(input.skills.skill.name)", "Query.learningPath(input.target.skill.skill.key)",
					"Mutation.registerDocument(input.document)");
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("places")
	void textIsOnlyText(TextPlaces.Place place) {
		for (String text : NASTY) {
			Reply reply = mika.ask(place.document(), Map.of("text", text));
			String asked = "%s with %s: %s".formatted(place.document(), text, reply.body());

			assertThat(reply.status()).as(asked).isIn(200, 400);
			assertThat(reply.codes()).as(asked)
				.allSatisfy((code) -> assertThat(code).matches("[A-Z_]+").isNotEqualTo("INTERNAL"));
			assertThat(INSIDE.matcher(reply.json().path("errors").toString().replace(text, "")).find()).as(asked)
				.isFalse();
		}
	}

	List<TextPlaces.Place> places() {
		return TextPlaces.of(schema);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			*:*             | ``
			/.*/            | ``
			)(              | ``
			~2^             | 2
			name:[a TO z]   | name a to z
			key:kafka       | key kafka
			kafka AND NOT x | kafka and not x
			"kafka"         | kafka
			+kafka -java    | kafka java
			""")
	void theIndexIsAskedForWordsAlone(String nasty, String words) {
		String query = "query ($text: String!) { search(text: $text, first: 50) { totalCount nodes { __typename ... on Node { id } } } }";

		assertThat(mika.ask(query, Map.of("text", nasty)).json().at("/data"))
			.isEqualTo(mika.ask(query, Map.of("text", words)).json().at("/data"));
	}

	private String graph() {
		return driver.executableQuery("""
				CYPHER 25
				MATCH (node)
				WITH count(node) AS nodes, sum(size(keys(node))) AS properties
				MATCH ()-[relationship]->()
				RETURN nodes, properties, count(relationship) AS relationships
				""").execute().records().getFirst().asMap().toString();
	}

}
