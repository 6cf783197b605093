package org.skillsgraph.mentoring;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mentorship takes up a place until its last day, whatever its status afterwards. Today
 * is 2026-11-22. Ada has one place.
 */
@SkillsGraphTest
@AnyDatabase
class EndedMentorshipsTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final Driver driver;

	EndedMentorshipsTests(GraphQlClient asking, EmptyGraph graph, Given given, Driver driver) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.driver = driver;
	}

	@BeforeEach
	void somebodyWithOnePlace() {
		graph.make();
		given.person("mika").wants("java");
		given.person("ada").mentors("java").trains("java").places(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ACTIVE", "PAUSED" })
	void oneThatEndedYesterdayTakesNoPlace(String status) {
		given.mentorship("ada", "grace").is(status).endedOn("2026-11-21");
		given.inTheGraph();

		adaHas(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ACTIVE", "PAUSED" })
	void oneThatEndsTodayTakesItsPlace(String status) {
		given.mentorship("ada", "grace").is(status).endedOn("2026-11-22");
		given.inTheGraph();

		adaHas(0);
	}

	@Test
	void oneWhoseLastDayPassesGivesItsPlaceBackWithoutBeingWritten() {
		given.mentorship("ada", "grace").is("ACTIVE").endedOn("2027-03-31");
		given.inTheGraph();
		adaHas(0);

		// As if that many days had passed: nothing is derived again.
		driver.executableQuery("""
				MATCH (mentorship:Mentorship)-[:MENTOR]->(mentor)
				SET mentorship.endedOn = date('2026-11-21'),
				  mentor.publicProfile = replace(mentor.publicProfile, '2027-03-31', '2026-11-21')
				""").execute();

		adaHas(1);
	}

	@Test
	void theTwoOfOneThatIsOverMayBeMatchedAgain() {
		given.mentorship("ada", "mika").is("ACTIVE").endedOn("2026-11-21");
		given.inTheGraph();

		adaHas(1);
	}

	@Test
	void theTwoOfOneThatRunsAreMatchedAlready() {
		given.person("ada").places(2);
		given.mentorship("ada", "mika").is("ACTIVE").endedOn("2026-11-22");
		given.inTheGraph();

		mikaFinds(List.of(), List.of(Map.of("rule", "ALREADY_MATCHED", "count", 1)));
	}

	private void adaHas(int openPlaces) {
		asking.as("mika")
			.document("{person(by: {key: \"ada\"}) {mentoring {places openPlaces}}}")
			.execute()
			.path("person.mentoring")
			.matchesJsonStrictly("{\"places\": 1, \"openPlaces\": %d}".formatted(openPlaces));
		asking.as("mika")
			.document("{findTrainers(input: {skills: [{skill: {key: \"java\"}}]}) {nodes {reasons {factor text}}}}")
			.execute()
			.path("findTrainers.nodes[0].reasons[?(@.factor == 'LOAD')].text")
			.entityList(String.class)
			.containsExactly((openPlaces == 0) ? "Has 1 mentee." : "Has no coming offerings and no mentees.");
		if (openPlaces == 0) {
			mikaFinds(List.of(), List.of(Map.of("rule", "FULL", "count", 1)));
		}
		else {
			mikaFinds(List.of(Map.of("mentor", Map.of("key", "ada"), "openPlaces", 1)), List.of());
		}
	}

	private void mikaFinds(List<?> mentors, List<?> excluded) {
		Map<?, ?> answer = asking.as("mika")
			.document("{findMentors(input: {}) {nodes {mentor {key} openPlaces} ranking {excluded {rule count}}}}")
			.execute()
			.path("findMentors")
			.entity(Map.class)
			.get();

		assertThat(answer).isEqualTo(Map.of("nodes", mentors, "ranking", Map.of("excluded", excluded)));
	}

}
