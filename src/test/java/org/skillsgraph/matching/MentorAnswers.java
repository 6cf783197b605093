package org.skillsgraph.matching;

import org.skillsgraph.RankedAnswers;

/** Asks for mentors and reads the answers. */
final class MentorAnswers {

	static final RankedAnswers MENTORS = new RankedAnswers("findMentors", "mentor", """
			query ($input: FindMentorsInput!, $first: Int! = 10, $after: String) {
				findMentors(input: $input, first: $first, after: $after) {
					edges { cursor node { rank mentor { key } } }
					nodes {
						mentor { key name }
						rank
						score
						fit
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
					served { skill { key } text by { __typename } }
				}
			}
			""");

	private MentorAnswers() {
	}

}
