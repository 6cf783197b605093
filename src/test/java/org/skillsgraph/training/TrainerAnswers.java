package org.skillsgraph.training;

import java.util.List;
import java.util.Map;

import org.skillsgraph.RankedAnswers;

/** Asks for trainers and reads the answers. */
final class TrainerAnswers {

	static final RankedAnswers TRAINERS = new RankedAnswers("findTrainers", "trainer", """
			query ($input: FindTrainersInput!, $first: Int! = 10, $after: String) {
				findTrainers(input: $input, first: $first, after: $after) {
					edges { cursor node { rank trainer { key } } }
					nodes {
						trainer { key name }
						rank
						score
						fit
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
