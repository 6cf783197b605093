package org.skillsgraph.training;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.RankedAnswers;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who could hold the next Kafka training of the demo? */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainersOfTheDemoTests {

	private final GraphQlClient asking;

	private final Organisation organisation;

	TrainersOfTheDemoTests(GraphQlClient asking, Organisation organisation) {
		this.asking = asking;
		this.organisation = organisation;
	}

	@BeforeAll
	void demo() {
		organisation.demo();
	}

	@Test
	void raviAndElinCouldHoldItEachBesideSomebodyElse() {
		Map<String, Object> answer = TrainerAnswers.of(asking.as("mika.sandberg"),
				Map.of("nearSkills", false, "skills", List.of(Map.of("skill", Map.of("name", "Kafka")))));

		assertThat(TrainerAnswers.trainers(answer)).startsWith("ravi.menon", "elin.fors")
			.doesNotContain("hedda.brandt");
		assertThat(TrainerAnswers.coTrainers(answer)).doesNotHaveDuplicates()
			.contains("silje.torgersen", "mika.sandberg")
			.doesNotContain("nobody");
		assertThat(RankedAnswers.excluded(answer)).isEqualTo(List.of(Map.of("rule", "INACTIVE", "count", 1)));
	}

	@Test
	void wordsFindTheOneWhoTeachesGraphs() {
		assertThat(TrainerAnswers
			.trainers(TrainerAnswers.of(asking.as("mika.sandberg"), Map.of("text", "thinking in graphs"))))
			.startsWith("beatriz.nogueira");
	}

}
