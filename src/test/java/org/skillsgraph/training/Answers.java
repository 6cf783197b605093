package org.skillsgraph.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Asks for trainers and reads the answers.
 */
final class Answers {

	private static final String QUESTION = """
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
			""";

	private Answers() {
	}

	/** The whole answer to a request for trainers. */
	static Map<String, Object> of(GraphQlTester asker, Map<String, Object> input) {
		return of(asker, input, 10, null);
	}

	static Map<String, Object> of(GraphQlTester asker, Map<String, Object> input, int first, @Nullable String after) {
		return object(request(asker, input, first, after).execute().path("findTrainers").entity(Object.class).get());
	}

	private static GraphQlTester.Request<?> request(GraphQlTester asker, Map<String, Object> input, int first,
			@Nullable String after) {
		return asker.document(QUESTION).variable("input", input).variable("first", first).variable("after", after);
	}

	/** The code of the only error of a request for trainers, or "none". */
	static String code(GraphQlTester asker, Map<String, Object> input, @Nullable String after) {
		return request(asker, input, 10, after).execute()
			.returnResponse()
			.getErrors()
			.stream()
			.map((error) -> String.valueOf(error.getExtensions().get("code")))
			.findFirst()
			.orElse("none");
	}

	/** An input that asks for skills by key. */
	static Map<String, Object> wanting(String... skills) {
		return Map.of("skills", Stream.of(skills).map((key) -> Map.of("skill", Map.of("key", key))).toList());
	}

	static List<Map<String, Object>> nodes(Map<String, Object> answer) {
		return list(answer, "nodes");
	}

	static List<String> trainers(Map<String, Object> answer) {
		return nodes(answer).stream().map((node) -> text(object(node.get("trainer")), "key")).toList();
	}

	static List<Object> each(Map<String, Object> answer, String field) {
		return nodes(answer).stream().<Object>map((node) -> Objects.requireNonNull(node.get(field))).toList();
	}

	static List<String> texts(Map<String, Object> node) {
		return list(node, "reasons").stream()
			.map((reason) -> reason.get("factor") + ": " + reason.get("text"))
			.toList();
	}

	/** Each trainer's co-trainer, or "nobody". */
	static List<String> coTrainers(Map<String, Object> answer) {
		return nodes(answer).stream()
			.map((node) -> node.get("coTrainer") == null ? "nobody"
					: text(object(object(node.get("coTrainer")).get("person")), "key"))
			.toList();
	}

	static Object excluded(Map<String, Object> answer) {
		return Objects.requireNonNull(object(answer.get("ranking")).get("excluded"));
	}

	static String text(Map<String, Object> of, String field) {
		return String.valueOf(of.get(field));
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
