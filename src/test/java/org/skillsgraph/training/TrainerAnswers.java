package org.skillsgraph.training;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.RankedAnswers;

import org.springframework.graphql.test.tester.GraphQlTester;

/** Asks for trainers and reads the answers. */
final class TrainerAnswers {

	private static final RankedAnswers ANSWERS = new RankedAnswers("findTrainers", """
			query ($input: FindTrainersInput!, $first: Int! = 10, $after: String) {
				findTrainers(input: $input, first: $first, after: $after) {
					edges { cursor node { rank trainer { key } } }
					nodes {
						trainer { key name }
						rank
						score
						skills { wanted { key } level confidence offered timesHeld }
						reasons {
							factor
							points
							of
							text
							evidence { __typename ... on Skill { key } ... on Offering { key } ... on AddOn { key } }
						}
						coTrainer { person { key } skill { key } level text }
					}
					pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
					totalCount
					ranking { version asOf weights { factor weight } excluded { rule count } }
				}
			}
			""");

	private TrainerAnswers() {
	}

	/** The whole answer to a request for trainers. */
	static Map<String, Object> of(GraphQlTester asker, Map<String, Object> input) {
		return ANSWERS.of(asker, input);
	}

	static Map<String, Object> of(GraphQlTester asker, Map<String, Object> input, int first, @Nullable String after) {
		return ANSWERS.of(asker, input, first, after);
	}

	/** The code of the only error of a request for trainers, or "none". */
	static String code(GraphQlTester asker, Map<String, Object> input, @Nullable String after) {
		return ANSWERS.code(asker, input, after);
	}

	static List<String> trainers(Map<String, Object> answer) {
		return RankedAnswers.keys(answer, "trainer");
	}

	/** Each trainer's co-trainer, or "nobody". */
	static List<String> coTrainers(Map<String, Object> answer) {
		return RankedAnswers.nodes(answer)
			.stream()
			.map((node) -> (node.get("coTrainer") == null) ? "nobody"
					: RankedAnswers
						.text(RankedAnswers.object(RankedAnswers.object(node.get("coTrainer")).get("person")), "key"))
			.toList();
	}

}
