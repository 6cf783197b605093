package org.skillsgraph.matching;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.RankedAnswers;

import org.springframework.graphql.test.tester.GraphQlTester;

/** Asks for mentors and reads the answers. */
final class MentorAnswers {

	private static final RankedAnswers ANSWERS = new RankedAnswers("findMentors", """
			query ($input: FindMentorsInput!, $first: Int! = 10, $after: String) {
				findMentors(input: $input, first: $first, after: $after) {
					edges { cursor node { rank mentor { key } } }
					nodes {
						mentor { key name }
						rank
						score
						openPlaces
						skills { wanted { key } found { key } level confidence timesMentored }
						reasons {
							factor
							points
							of
							text
							evidence { __typename ... on Skill { key } ... on Team { key } ... on AddOn { key } }
						}
					}
					pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
					totalCount
					ranking { version asOf weights { factor weight } excluded { rule count } }
				}
			}
			""");

	private MentorAnswers() {
	}

	/** The whole answer to a request for mentors. */
	static Map<String, Object> of(GraphQlTester asker, Map<String, Object> input) {
		return ANSWERS.of(asker, input);
	}

	static Map<String, Object> of(GraphQlTester asker, Map<String, Object> input, int first, @Nullable String after) {
		return ANSWERS.of(asker, input, first, after);
	}

	/** The code of the only error of a request for mentors, or "none". */
	static String code(GraphQlTester asker, Map<String, Object> input, @Nullable String after) {
		return ANSWERS.code(asker, input, after);
	}

	static List<String> mentors(Map<String, Object> answer) {
		return RankedAnswers.keys(answer, "mentor");
	}

}
