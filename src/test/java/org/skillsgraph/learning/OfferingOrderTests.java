package org.skillsgraph.learning;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Offerings are listed by the moment at which they begin, in either direction. */
@SkillsGraphTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferingOrderTests {

	private static final String ALL = "{ list: offerings(%s) %s }";

	private static final String OF_ITEM = "{ of: learningItem(by: {key: \"kafka\"}) { list: offerings(%s) %s } }";

	private static final String OF_LEAD = "{ of: person(by: {key: \"ada\"}) { list: ledOfferings(%s) %s } }";

	private final HttpGraphQlTester asker;

	private final EmptyGraph graph;

	private final Given given;

	OfferingOrderTests(GraphQlClient asking, EmptyGraph graph, Given given) {
		this.asker = asking.asAdministrator();
		this.graph = graph;
		this.given = given;
	}

	@BeforeAll
	void threeOfferings() {
		graph.make();
		given.item("kafka");
		given.offering("spring", "kafka", "2027-03-01").seats("spring", 0);
		given.offering("autumn", "kafka", "2027-09-01").offering("summer", "kafka", "2027-06-01");
		given.person("ada").leads("spring", "autumn", "summer");
		given.inTheGraph();
	}

	@ParameterizedTest
	@ValueSource(strings = { ALL, OF_ITEM, OF_LEAD })
	void theEarliestComesFirstUnlessTheLatestIsAskedFor(String list) {
		assertThat(keys(list, "first: 9")).containsExactly("spring", "summer", "autumn");
		assertThat(keys(list, "order: EARLIEST_FIRST")).containsExactly("spring", "summer", "autumn");
		assertThat(keys(list, "order: LATEST_FIRST")).containsExactly("autumn", "summer", "spring");
		assertThat(keys(list, "order: LATEST_FIRST, last: 1")).containsExactly("spring");
	}

	@ParameterizedTest
	@ValueSource(strings = { ALL, OF_ITEM, OF_LEAD })
	void aCursorBelongsToItsOrder(String list) {
		String path = list.equals(ALL) ? "list" : "of.list";
		String cursor = asker.document(list.formatted("order: LATEST_FIRST, first: 1", "{ edges { cursor } }"))
			.execute()
			.path(path + ".edges[0].cursor")
			.entity(String.class)
			.get();

		assertThat(keys(list, "order: LATEST_FIRST, after: \"%s\"".formatted(cursor))).containsExactly("summer",
				"spring");
		asker.document(list.formatted("after: \"%s\"".formatted(cursor), "{ totalCount }"))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors)
				.extracting((error) -> error.getExtensions().get("code") + ": " + error.getMessage())
				.containsExactly("INVALID_CURSOR: This cursor doesn't belong to this list: "
						+ "take it from the same field with the same arguments."));
	}

	@Test
	void anItemsOfferingsCanBeThoseThatAreStillToComeAndHaveRoom() {
		assertThat(keys(OF_ITEM, "from: \"2027-06-01T12:00:00Z\"")).containsExactly("summer", "autumn");
		assertThat(keys(OF_ITEM, "from: \"2027-06-01T14:00:01+02:00\"")).containsExactly("autumn");
		assertThat(keys(OF_ITEM, "free: true, order: LATEST_FIRST")).containsExactly("autumn", "summer");
		assertThat(keys(OF_ITEM, "free: true, from: \"2027-07-01T00:00:00Z\"")).containsExactly("autumn");
	}

	private List<String> keys(String list, String arguments) {
		return asker.document(list.formatted(arguments, "{ nodes { key } }"))
			.execute()
			.path((list.equals(ALL) ? "" : "of.") + "list.nodes[*].key")
			.entityList(String.class)
			.get();
	}

}
