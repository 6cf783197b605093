package org.skillsgraph.training;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.skillsgraph.DemoTest;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;

import static org.assertj.core.api.Assertions.assertThat;

/** Who could hold the next Kafka training of the demo? */
@DemoTest
class TrainersOfTheDemoTests {

	private final GraphQlClient asking;

	TrainersOfTheDemoTests(GraphQlClient asking) {
		this.asking = asking;
	}

	@Test
	void raviAndElinCouldHoldItEachBesideSomebodyElse() {
		Map<String, Object> answer = TrainerAnswers.TRAINERS.of(asking.as("mika.sandberg"),
				Map.of("nearSkills", false, "skills", List.of(Map.of("skill", Map.of("name", "Kafka")))));

		assertThat(TrainerAnswers.TRAINERS.people(answer)).startsWith("ravi.menon", "elin.fors")
			.doesNotContain("hedda.brandt");
		assertThat(TrainerAnswers.coTrainers(answer)).doesNotHaveDuplicates()
			.contains("silje.torgersen", "mika.sandberg")
			.doesNotContain("nobody");
		assertThat(RankedAnswers.excluded(answer)).isEqualTo(List.of(Map.of("rule", "INACTIVE", "count", 1)));
	}

	@Test
	void wordsFindTheOneWhoTeachesGraphs() {
		assertThat(TrainerAnswers.TRAINERS
			.people(TrainerAnswers.TRAINERS.of(asking.as("mika.sandberg"), Map.of("text", "thinking in graphs"))))
			.startsWith("beatriz.nogueira");
	}

}
