package org.skillsgraph.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Asks for mentors and reads the answers.
 */
final class Answers {

	private static final String QUESTION = """
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
			""";

	private Answers() {
	}

	/** The whole answer to a request for mentors. */
	static Map<String, Object> of(GraphQlTester asker, Map<String, Object> input) {
		return of(asker, input, 10, null);
	}

	static Map<String, Object> of(GraphQlTester asker, Map<String, Object> input, int first, @Nullable String after) {
		return object(asker.document(QUESTION)
			.variable("input", input)
			.variable("first", first)
			.variable("after", after)
			.execute()
			.path("findMentors")
			.entity(Object.class)
			.get());
	}

	/** The code of the only error of a request for mentors, or "none". */
	static String code(GraphQlTester asker, Map<String, Object> input, @Nullable String after) {
		Map<String, String> codes = new HashMap<>();
		asker.document(QUESTION)
			.variable("input", input)
			.variable("after", after)
			.execute()
			.errors()
			.satisfy((errors) -> errors
				.forEach((error) -> codes.put("code", String.valueOf(error.getExtensions().get("code")))));
		return codes.getOrDefault("code", "none");
	}

	/** An input that asks for skills by key. */
	static Map<String, Object> wanting(String... skills) {
		return Map.of("skills", List.of(skills).stream().map((key) -> Map.of("skill", Map.of("key", key))).toList());
	}

	static List<Map<String, Object>> nodes(Map<String, Object> answer) {
		return list(answer, "nodes");
	}

	static List<String> mentors(Map<String, Object> answer) {
		return nodes(answer).stream().map((node) -> String.valueOf(object(node.get("mentor")).get("key"))).toList();
	}

	static List<Object> each(Map<String, Object> answer, String field) {
		return nodes(answer).stream().<Object>map((node) -> Objects.requireNonNull(node.get(field))).toList();
	}

	static List<String> texts(Map<String, Object> node) {
		return list(node, "reasons").stream()
			.map((reason) -> reason.get("factor") + ": " + reason.get("text"))
			.toList();
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> list(Map<String, Object> of, String field) {
		return (List<Map<String, Object>>) Objects.requireNonNull(of.get(field));
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> object(@Nullable Object value) {
		return (Map<String, Object>) Objects.requireNonNull(value);
	}

}
