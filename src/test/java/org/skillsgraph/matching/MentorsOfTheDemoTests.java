package org.skillsgraph.matching;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.skillsgraph.DemoTest;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;

import static org.assertj.core.api.Assertions.assertThat;

/** The first question that everybody asks the demo: who could mentor Mika? */
@DemoTest
class MentorsOfTheDemoTests {

	private final GraphQlClient asking;

	MentorsOfTheDemoTests(GraphQlClient asking) {
		this.asking = asking;
	}

	@Test
	void elinIsTheBestForMika() {
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.as("mika.sandberg"), Map.of());

		assertThat(MentorAnswers.MENTORS.people(answer)).containsExactly("elin.fors", "tomasz.wilk", "caleb.osei",
				"beatriz.nogueira", "lucia.ferrante", "ada.lindqvist", "elsa.brannstrom", "dorothea.lindemann",
				"evangeline.price");
		assertThat(RankedAnswers.object(answer.get("ranking"))).containsEntry("excluded",
				List.of(fallen("INACTIVE", 1), fallen("PAUSED", 1), fallen("FULL", 1), fallen("REPORTING_LINE", 1),
						fallen("NO_SHARED_LANGUAGE", 1), fallen("TOO_LITTLE_OVERLAP", 1),
						fallen("LEVEL_NOT_ABOVE", 1)));
	}

	@Test
	void raviIsTheStrongestAndHasNoPlace() {
		Map<String, Object> input = Map.of("full", true, "minOverlapHours", 3);

		assertThat(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.as("mika.sandberg"), input)))
			.contains("ravi.menon")
			.doesNotContain("wen.zhao");
	}

	private static Map<String, Object> fallen(String rule, int count) {
		return Map.of("rule", rule, "count", count);
	}

}
