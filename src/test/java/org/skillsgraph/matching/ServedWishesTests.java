package org.skillsgraph.matching;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Wishes that are served already. Mika wants to learn Java, Go and SQL, is mentored in
 * Java and has a seat in a course on Go.
 */
@SkillsGraphTest
class ServedWishesTests {

	private static final Map<String, Object> FOR_MIKA = Map.of("mentee", Map.of("key", "mika"));

	private static final Map<String, Object> JAVA = Map.of("skill", Map.of("key", "java"), "text",
			"Is mentored in Java already.", "by", List.of(Map.of("__typename", "Mentorship")));

	private static final Map<String, Object> GO = Map.of("skill", Map.of("key", "go"), "text",
			"Has a seat in \"go-course\" on 1 December 2026.", "by", List.of(Map.of("__typename", "Offering")));

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	ServedWishesTests(GraphQlClient asking, EmptyGraph graph, Given given) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
	}

	@BeforeEach
	void mikaIsOnTheWay() {
		graph.make();
		given.skill("java", "Java").skill("go", "Go").skill("sql", "SQL");
		given.item("go-course").teaches("go", 2);
		given.offering("go-2026", "go-course", "2026-12-01").offering("go-2025", "go-course", "2025-12-01");
		given.person("mika").wants("java").wants("go").wants("sql").reportsTo("boss").hasSeatIn("go-2026");
		given.person("mentor-of-java").mentors("java").places(3);
		given.person("mentor-of-go").mentors("go");
		given.person("mentor-of-sql").mentors("sql");
		given.person("other-of-java").mentors("java");
		given.mentorship("mentor-of-java", "mika").in("java").is("ACTIVE");
	}

	@Test
	void noMentorIsSoughtForAWishThatIsServed() {
		finds(asking(), "mika", Map.of(), List.of("mentor-of-sql"), List.of(GO, JAVA));
	}

	@Test
	void administratorsAreToldToo() {
		given.inTheGraph();

		finds(asking.asAdministrator(), FOR_MIKA, List.of("mentor-of-sql"), List.of(GO, JAVA));
	}

	@Test
	void theLineLearnsOfSeatsAndNotOfMentorships() {
		finds(asking(), "boss", FOR_MIKA, List.of("mentor-of-java", "mentor-of-sql", "other-of-java"), List.of(GO));
	}

	@Test
	void aServiceAccountLearnsOfNeither() {
		given.inTheGraph();

		finds(asking.with(asking.token(Map.of("service", "reports"))), FOR_MIKA,
				List.of("mentor-of-java", "mentor-of-go", "mentor-of-sql", "other-of-java"), List.of());
	}

	@Test
	void aSkillThatIsAskedForIsSoughtAllTheSame() {
		finds(asking(), "mika", RankedAnswers.wanting("java"), List.of("other-of-java"), List.of());
	}

	@Test
	void whatIsOverOrNotASeatOrOnlyAskedForServesNoWish() {
		given.person("ada").wants("java").wants("go").hasSeatIn("go-2025");
		given.mentorship("mentor-of-java", "ada").in("java");
		given.mentorship("mentor-of-java", "ada").in("go").is("REQUESTED");

		finds(asking(), "ada", Map.of(), List.of("mentor-of-go", "other-of-java"), List.of());
	}

	@Test
	void whereEveryWishIsServedNobodyIsSought() {
		given.person("ada").wants("go").hasSeatIn("go-2026");

		finds(asking(), "ada", Map.of(), List.of(), List.of(GO));
	}

	private GraphQlClient asking() {
		given.inTheGraph();
		return asking;
	}

	private void finds(GraphQlClient client, String viewer, Map<String, Object> input, List<String> mentors,
			List<Object> served) {
		finds(client.as(viewer), input, mentors, served);
	}

	private void finds(GraphQlTester asker, Map<String, Object> input, List<String> mentors, List<Object> served) {
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asker, input);

		assertThat(MentorAnswers.MENTORS.people(answer)).containsExactlyInAnyOrderElementsOf(mentors);
		assertThat(answer).containsEntry("served", served);
	}

}
