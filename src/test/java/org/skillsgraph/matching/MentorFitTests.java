package org.skillsgraph.matching;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.skills.RebuildingNearSkills;

import static org.assertj.core.api.Assertions.assertThat;

/** How well mentors fit, in words, and what makes the best stand first. */
@SkillsGraphTest
class MentorFitTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final RebuildingNearSkills nearSkills;

	MentorFitTests(GraphQlClient asking, EmptyGraph graph, Given given, RebuildingNearSkills nearSkills) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.nearSkills = nearSkills;
	}

	@BeforeEach
	void someSkills() {
		graph.make();
		given.skill("kafka", "Kafka")
			.skill("go", "Go")
			.skill("fuzzing", "Fuzzing")
			.skill("kafka-streams", "Kafka Streams")
			.narrower("kafka-streams", "kafka");
	}

	@Test
	void inANewProgrammeAPerfectFitIsExcellent() {
		given.person("one").mentors("kafka", "go");
		given.person("other").mentors("go");

		Map<String, Object> answer = answer("kafka", "go");

		assertThat(MentorAnswers.MENTORS.people(answer)).containsExactly("one", "other");
		assertThat(RankedAnswers.each(answer, "fit")).containsExactly("EXCELLENT", "GOOD");
	}

	@Test
	void whoHasMentoredRaisesWhatCanBeReached() {
		given.person("elin").mentors("kafka");
		given.person("noor").mentors("kafka");
		given.mentorship("elin", "ada").in("kafka").endedOn("2026-10-01");

		Map<String, Object> answer = answer("kafka");

		assertThat(MentorAnswers.MENTORS.people(answer)).containsExactly("elin", "noor");
		assertThat(RankedAnswers.each(answer, "fit")).containsExactly("EXCELLENT", "POSSIBLE");
	}

	@Test
	void aNearSkillComesAfterTheSkillItselfWhateverTheScore() {
		given.person("stine").mentors("kafka-streams").places(3).holds("MENTOR");
		given.person("noor").mentors("kafka");
		given.mentorship("stine", "ada").in("kafka-streams").endedOn("2026-10-01");
		given.mentorship("stine", "ada").in("kafka-streams").endedOn("2026-10-01");

		Map<String, Object> answer = answer("kafka");

		assertThat(MentorAnswers.MENTORS.people(answer)).containsExactly("noor", "stine");
		assertThat(RankedAnswers.each(answer, "rank")).containsExactly(1, 2);
		assertThat(RankedAnswers.each(answer, "score"))
			.isSortedAccordingTo((one, next) -> ((Double) one).compareTo((Double) next));
		assertThat(RankedAnswers.each(answer, "fit").getLast()).isEqualTo("POSSIBLE");
		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer).getLast())).first()
			.isEqualTo(
					"SKILLS: Offers Kafka Streams, a part of Kafka, and comes after all who offer a wanted skill itself. "
							+ "Has mentored in Kafka Streams twice.");
	}

	@Test
	void whatTwoMentorshipsHadInCommonIsTold() {
		given.person("elin").mentors("kafka", "go");
		given.mentorship("elin", "ada").in("kafka", "go", "fuzzing").endedOn("2026-10-01");
		given.mentorship("elin", "grace").in("kafka", "go", "fuzzing", "kafka-streams").endedOn("2026-06-01");

		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer("kafka", "go")).getFirst()))
			.contains("WORK_LIKE_THIS: Has mentored in Go, Kafka and Fuzzing together, twice.");
	}

	@Test
	void whatOnlyOneMentorshipWasAboutIsNot() {
		given.person("elin").mentors("kafka", "go");
		given.mentorship("elin", "ada").in("kafka", "go").endedOn("2026-10-01");
		given.mentorship("elin", "grace").in("fuzzing").endedOn("2026-06-01");

		assertThat(RankedAnswers.texts(RankedAnswers.nodes(answer("kafka", "go")).getFirst()))
			.noneMatch((text) -> text.startsWith("WORK_LIKE_THIS"));
	}

	private Map<String, Object> answer(String... skills) {
		given.inTheGraph();
		nearSkills.all((_, _) -> {
		});
		return MentorAnswers.MENTORS.of(asking.asAdministrator(), RankedAnswers.wanting(skills));
	}

}
