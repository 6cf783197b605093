package org.skillsgraph.people;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People who have left or leave tomorrow, in the lists of those whom one could ask.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormerPeopleTests {

	private static final String PEOPLE = "skill(by: {key: \"java\"}) { list: people";

	private static final String MENTORS = "skill(by: {key: \"java\"}) { list: mentors";

	private static final String HOLDERS = "addOn(by: {key: \"coach\"}) { list: holders";

	private final HttpGraphQlTester asker;

	private final Given given;

	FormerPeopleTests(GraphQlClient asking, Given given) {
		this.asker = asking.asAdministrator();
		this.given = given;
	}

	@BeforeAll
	void threePeople() {
		given.person("stays").knows("java", 4).mentors("java").holds("COACH");
		given.person("leaves").knows("java", 4).mentors("java").holds("COACH").leftOn("2026-11-23");
		given.person("left").knows("java", 5).mentors("java").holds("COACH").leftOn("2026-11-22");
		given.inTheGraph();
	}

	@ParameterizedTest
	@ValueSource(strings = { PEOPLE, MENTORS, HOLDERS })
	void whoHasLeftIsNotListed(String list) {
		assertThat(keys(list, "")).containsExactly("leaves", "stays");
	}

	@ParameterizedTest
	@ValueSource(strings = { PEOPLE, MENTORS, HOLDERS })
	void oneCanAskForEverybody(String list) {
		assertThat(keys(list, ", activeOnly: false")).containsExactlyInAnyOrder("left", "leaves", "stays");
	}

	@ParameterizedTest
	@ValueSource(strings = { PEOPLE, MENTORS, HOLDERS })
	void aCursorBelongsToOneOfTheTwoLists(String list) {
		String cursor = ask(list, "first: 1", "edges { cursor }").path("it.list.edges[0].cursor")
			.entity(String.class)
			.get();

		ask(list, "activeOnly: false, after: \"%s\"".formatted(cursor), "totalCount").errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
				.containsExactly("INVALID_CURSOR"));
	}

	@Test
	void whoHasLeftOffersNoMentoring() {
		asker.document("""
				{
				  left: person(by: {key: "left"}) { mentoring { places } }
				  leaves: person(by: {key: "leaves"}) { mentoring { places } }
				}
				""").execute().path("").matchesJsonStrictly("""
				{ "left": { "mentoring": null }, "leaves": { "mentoring": { "places": 1 } } }
				""");
	}

	/** The keys in a list, with which its count and its pages agree. */
	private List<String> keys(String list, String arguments) {
		GraphQlTester.Response whole = ask(list, "first: 100" + arguments, "totalCount nodes { key } edges { cursor }");
		List<String> keys = whole.path("it.list.nodes[*].key").entityList(String.class).get();
		String first = whole.path("it.list.edges[0].cursor").entity(String.class).get();
		GraphQlTester.Response rest = ask(list, "after: \"%s\"%s".formatted(first, arguments), "nodes { key }");

		assertThat(whole.path("it.list.totalCount").entity(Integer.class).get()).isEqualTo(keys.size());
		assertThat(rest.path("it.list.nodes[*].key").entityList(String.class).get())
			.isEqualTo(keys.subList(1, keys.size()));
		return keys;
	}

	private GraphQlTester.Response ask(String list, String arguments, String selection) {
		return asker.document("{ it: %s(%s) { %s } } }".formatted(list, arguments, selection)).execute();
	}

}
