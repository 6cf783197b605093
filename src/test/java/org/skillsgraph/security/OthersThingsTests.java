package org.skillsgraph.security;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.DemoTest;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.graph.Id;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ids and cursors of things that belong to others, tried by people who may not see them.
 */
@DemoTest
class OthersThingsTests {

	private static final String NODE = "query ($id: ID!) { node(id: $id) { id __typename } nodes(ids: [$id]) { id } }";

	private final URI service;

	OthersThingsTests(GraphQlClient asking) {
		this.service = URI.create(asking.address());
	}

	@ParameterizedTest
	@ValueSource(strings = { "mentorships", "enrolments" })
	void anotherPersonsIsNotThereByItsId(String field) {
		Sender farhad = Sender.person(service, "farhad.moradi");
		List<String> ids = farhad.ask("{ me { " + field + "(first: 20) { nodes { id } } } }")
			.json()
			.at("/data/me/" + field + "/nodes")
			.valueStream()
			.map((node) -> node.at("/id").asString())
			.toList();
		assertThat(ids).isNotEmpty();

		for (String id : ids) {
			Reply own = farhad.ask(NODE, Map.of("id", id));
			Reply others = Sender.person(service, "meilin.tan").ask(NODE, Map.of("id", id));

			assertThat(own.json().at("/data/node/id").asString()).isEqualTo(id);
			assertThat(others.json().at("/data").toString()).isEqualTo("{\"node\":null,\"nodes\":[null]}");
			assertThat(others.codes()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "person", "skill", "team", "role", "addOn" })
	void anIdOfAnotherTypeMeansNothing(String field) {
		String type = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
		String query = "query ($by: " + type + "By!) { " + field + "(by: $by) { id } }";
		for (String other : List.of("LearningItem", "Mentorship", "CursorKey", "__Neo4jMigration", "KNOWS")) {
			Reply reply = Sender.person(service, "farhad.moradi")
				.ask(query, Map.of("by", Map.of("id", new Id(other, "java").opaque())));

			assertThat(reply.status()).isEqualTo(200);
			assertThat(reply.json().at("/data/" + field).isNull()).as(reply.body()).isTrue();
		}
	}

	@Test
	void noIdLeadsToWhatIsNotInTheSchema() {
		for (String type : List.of("CursorKey", "__Neo4jMigration", "Node", "Query", "PersonSkillEdge", "Document")) {
			Reply reply = Sender.administrator(service).ask(NODE, Map.of("id", new Id(type, "1").opaque()));

			assertThat(reply.json().at("/data").toString()).isEqualTo("{\"node\":null,\"nodes\":[null]}");
		}
	}

	@Test
	void aCursorGoesWithItsListAlone() {
		Sender farhad = Sender.person(service, "farhad.moradi");
		String cursor = farhad.ask("{ people(first: 1) { pageInfo { endCursor } } }")
			.json()
			.at("/data/people/pageInfo/endCursor")
			.asString();

		for (String list : List.of("skills(first: 1, after: $after) { totalCount }",
				"people(first: 1, after: $after, filter: {active: true}) { totalCount }",
				"findMentors(input: {}, first: 1, after: $after) { totalCount }",
				"search(text: \"kafka\", first: 1, after: $after) { totalCount }",
				"me { skills(first: 1, after: $after) { totalCount } }")) {
			Reply reply = farhad.ask("query ($after: String) { " + list + " }", Map.of("after", cursor));

			assertThat(reply.codes()).as(reply.body()).containsExactly("INVALID_CURSOR");
			assertThat(reply.body()).doesNotContain("totalCount\":");
		}
	}

}
