package org.skillsgraph.profiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

/**
 * An older version that still runs doesn't write profiles. Whoever it gave a first offer
 * is found once this version derives their profile.
 */
@SkillsGraphTest
class MissingProfileTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final Driver driver;

	MissingProfileTests(GraphQlClient asking, EmptyGraph graph, Given given, Driver driver) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.driver = driver;
	}

	@BeforeEach
	void twoOfWhomOneHasNoProfile() {
		graph.make();
		given.person("mika").wants("java");
		given.person("ada").mentors("java").trains("java").places(1);
		given.person("grace").mentors("java").trains("java").places(1);
		given.inTheGraph();
		driver.executableQuery("MATCH (ada:Person {key: 'ada'}) REMOVE ada.publicProfile").execute();
	}

	@Test
	void mentorsAreFoundWithoutThem() {
		asking.as("mika")
			.document("{findMentors(input: {}) {totalCount nodes {mentor {key}}}}")
			.execute()
			.path("findMentors")
			.matchesJsonStrictly("{\"totalCount\": 1, \"nodes\": [{\"mentor\": {\"key\": \"grace\"}}]}");
	}

	@Test
	void trainersAreFoundWithoutThem() {
		asking.as("mika")
			.document("{findTrainers(input: {skills: [{skill: {key: \"java\"}}]}) {totalCount nodes {trainer {key}}}}")
			.execute()
			.path("findTrainers")
			.matchesJsonStrictly("{\"totalCount\": 1, \"nodes\": [{\"trainer\": {\"key\": \"grace\"}}]}");
	}

	@Test
	void pathsLeadToOthers() {
		asking.as("mika")
			.document(
					"""
							{learningPath(input: {target: {skill: {skill: {key: "java"}}}, from: {person: {key: "mika"}}, mentors: true}) {
							  ... on LearningPath {steps {text mentor {key}}}
							}}
							""")
			.execute()
			.path("learningPath.steps[*].mentor.key")
			.entityList(String.class)
			.containsExactly("grace");
	}

}
