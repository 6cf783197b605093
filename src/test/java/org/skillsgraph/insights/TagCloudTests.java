package org.skillsgraph.insights;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** What counts in the career of a person, a team and everyone, on a date. */
@SkillsGraphTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TagCloudTests {

	private final GraphQlClient asking;

	private final Given given;

	TagCloudTests(GraphQlClient asking, Given given) {
		this.asking = asking;
		this.given = given;
	}

	@BeforeAll
	void someCareers() {
		given.item("walk", "DOJO", "java")
			.offering("walk-2024", "walk", "2024-11-22")
			.offering("walk-2026", "walk", "2026-11-22")
			.offering("walk-2027", "walk", "2027-11-22");
		given.person("ada")
			.memberOf("squad")
			.held("TRAINER", "2024-11-22", "", 40)
			.held("SPEAKER", "2020-01-01", "2024-11-21", 10)
			.knows("java", 5)
			.knows("cobol", 5, "ONLY_ME")
			.leads("walk-2024", "walk-2026", "walk-2027")
			.mentors("java");
		given.person("ben").memberOf("squad").held("TRAINER", "2026-01-01", "", 10).helpsWith("walk-2026");
		given.person("cem").memberOf("other").knows("java", 3);
		given.person("dot").leftOn("2026-11-22").memberOf("squad").knows("java", 5);
		given.mentorship("ada", "ben").in("java").endedOn("2024-11-22");
		given.mentorship("ben", "cem").in("java").endedOn("2026-11-22");
		given.inTheGraph();
	}

	@Test
	void aCareerIsWhatOneDidAndCanBesideTheHeaviestOfIt() {
		// The trainer's 40 % weighs 0.4 / 0.5. Two offerings held, one of them two years
		// ago,
		// are 1.5 / 2.5; one mentorship two years ago is 0.5 / 1.5. An add-on that ended
		// two
		// years ago is 0.05 / 0.15. An undated claim about oneself is 5 / 5 of 0.15.
		assertThat(Clouds.ofPerson(asking.as("cem"), "ada", null)).containsExactly(
				"ADD_ON trainer 1.00 -> AddOn trainer", "TRAINER Training 0.75 -> AddOn trainer",
				"MENTOR Mentoring 0.42 -> Person ada", "ADD_ON speaker 0.42 -> AddOn speaker",
				"SKILL java 0.19 -> Skill java");
	}

	@Test
	void ofOneselfEverythingCounts() {
		assertThat(Clouds.ofPerson(asking.as("ada"), "ada", null)).contains("SKILL cobol 0.19 -> Skill cobol");
		assertThat(Clouds.ofPerson(asking.as("ben"), "ben", null)).contains("MENTOR Mentoring 1.00 -> Person ben");
	}

	@Test
	void ofOthersOnlyWhatEveryoneMayKnow() {
		for (String viewer : List.of("ben", "cem")) {
			assertThat(Clouds.ofPerson(asking.as(viewer), "ada", null)).noneMatch((tag) -> tag.contains("cobol"));
		}
		assertThat(Clouds.ofPerson(asking.asAdministrator(), "ada", null)).noneMatch((tag) -> tag.contains("cobol"));
		assertThat(Clouds.ofPerson(asking.as("ada"), "ben", null)).noneMatch((tag) -> tag.startsWith("MENTOR"));
	}

	@Test
	void atAnEarlierDateNothingCountsThatCameLater() {
		assertThat(Clouds.ofPerson(asking.as("ada"), "ada", "2024-11-21"))
			.containsExactly("ADD_ON speaker 1.00 -> AddOn speaker");
		assertThat(Clouds.ofPerson(asking.as("ada"), "ada", "2024-11-22")).containsExactly(
				"ADD_ON trainer 1.00 -> AddOn trainer", "TRAINER Training 0.63 -> AddOn trainer",
				"ADD_ON speaker 0.62 -> AddOn speaker");
	}

	@Test
	void whatIsOverHalvesWithTime() {
		assertThat(Clouds.ofPerson(asking.as("ada"), "ben", "2034-11-22"))
			.containsExactly("ADD_ON trainer 1.00 -> AddOn trainer", "TRAINER Training 0.04 -> AddOn trainer");
	}

	@Test
	void aTeamAddsUpWhoIsInIt() {
		// 0.8 and 0.5 as trainers; 1.5 / 2.5 and 0.3 / 1.3 for the offerings they held.
		assertThat(Clouds.of(asking.as("ada"), Map.of("team", Map.of("key", "squad")), null)).containsExactly(
				"ADD_ON trainer 1.00 -> AddOn trainer", "TRAINER Training 0.64 -> AddOn trainer",
				"MENTOR Mentoring 0.26 -> Person ada", "ADD_ON speaker 0.26 -> AddOn speaker",
				"SKILL java 0.12 -> Skill java");
	}

	@Test
	void everyoneAddsUpAllWhoAreThere() {
		assertThat(Clouds.of(asking.as("ada"), Map.of("everyone", true), null))
			.contains("ADD_ON trainer 1.00 -> AddOn trainer", "SKILL java 0.18 -> Skill java")
			.noneMatch((tag) -> tag.contains("cobol"));
	}

	@Test
	void asAFieldOfThePersonItIsTheSame() {
		for (String viewer : List.of("ada", "ben")) {
			for (String date : List.of("2024-11-22", "2026-11-22", "2030-01-01")) {
				assertThat(Clouds.inPerson(asking.as(viewer), "ada", date)).isNotEmpty()
					.isEqualTo(Clouds.ofPerson(asking.as(viewer), "ada", date));
			}
		}
	}

	@Test
	void theHeaviestComeFirstAndNoMoreThanAskedFor() {
		asking.as("cem")
			.document("{ person(by: {key: \"ada\"}) { tagCloud(first: 2) { label } } "
					+ "tagCloud(of: {person: {key: \"ada\"}}, first: 2) { label } }")
			.execute()
			.path("person.tagCloud[*].label")
			.entityList(String.class)
			.containsExactly("trainer", "Training")
			.path("tagCloud[*].label")
			.entityList(String.class)
			.containsExactly("trainer", "Training");
	}

	@Test
	void aCloudIsManyQuestionsAndManyCloudsAtOnceAreTooMany() {
		String clouds = IntStream.range(0, 30)
			.mapToObj("c%d: tagCloud(first: 1) {label} "::formatted)
			.collect(Collectors.joining());

		assertThat(asking.as("ada")
			.document("{ person(by: {key: \"ada\"}) { %s } }".formatted(clouds))
			.execute()
			.returnResponse()
			.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX"));
	}

	@ParameterizedTest
	@MethodSource("nonsense")
	void whatMakesNoSenseIsRefusedByACode(String code, int first, Map<String, Object> of) {
		assertThat(Clouds.code(asking.as("ada"), of, first)).isEqualTo(code);
	}

	static Stream<Arguments> nonsense() {
		return Stream.of(argumentSet("nobody", "UNKNOWN_PERSON", 1, Map.of("person", Map.of("key", "nobody"))),
				argumentSet("the id of a team", "UNKNOWN_PERSON", 1,
						Map.of("person", Map.of("id", new Id("Team", "ada").opaque()))),
				argumentSet("the id of a person", "none", 1,
						Map.of("person", Map.of("id", new Id("Person", "ada").opaque()))),
				argumentSet("no team", "UNKNOWN_TEAM", 1, Map.of("team", Map.of("key", "nothing"))),
				argumentSet("not everyone", "INVALID_INPUT", 1, Map.of("everyone", false)),
				argumentSet("too few", "INVALID_PAGE", 0, Map.of("everyone", true)),
				argumentSet("too many", "INVALID_PAGE", 101, Map.of("everyone", true)));
	}

}
