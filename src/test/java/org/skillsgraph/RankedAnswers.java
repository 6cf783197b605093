package org.skillsgraph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Asks a root that ranks people, and reads its answers.
 *
 * @param root the root
 * @param person the field of a match that holds the person
 * @param document takes {@code $input}, {@code $first} and {@code $after}
 */
public record RankedAnswers(String root, String person, String document) {

	/** The whole answer: the first ten people. */
	public Map<String, Object> of(GraphQlTester asker, Map<String, Object> input) {
		return of(asker, input, 10, null);
	}

	public Map<String, Object> of(GraphQlTester asker, Map<String, Object> input, int first, @Nullable String after) {
		return object(request(asker, input, first, after).execute().path(root).entity(Object.class).get());
	}

	/** The code of the first error, or "none". */
	public String code(GraphQlTester asker, Map<String, Object> input, @Nullable String after) {
		return request(asker, input, 10, after).execute()
			.returnResponse()
			.getErrors()
			.stream()
			.map((error) -> String.valueOf(error.getExtensions().get("code")))
			.findFirst()
			.orElse("none");
	}

	private GraphQlTester.Request<?> request(GraphQlTester asker, Map<String, Object> input, int first,
			@Nullable String after) {
		return asker.document(document).variable("input", input).variable("first", first).variable("after", after);
	}

	/** An input that asks for skills by key. */
	public static Map<String, Object> wanting(String... skills) {
		return Map.of("skills", Stream.of(skills).map((key) -> Map.of("skill", Map.of("key", key))).toList());
	}

	public static List<Map<String, Object>> nodes(Map<String, Object> answer) {
		return list(answer, "nodes");
	}

	/** The keys of the people found, in order. */
	public List<String> people(Map<String, Object> answer) {
		return nodes(answer).stream().map((node) -> text(object(node.get(person)), "key")).toList();
	}

	public static List<Object> each(Map<String, Object> answer, String field) {
		return nodes(answer).stream().<Object>map((node) -> Objects.requireNonNull(node.get(field))).toList();
	}

	/** The factors and sentences of a match. */
	public static List<String> texts(Map<String, Object> node) {
		return list(node, "reasons").stream()
			.map((reason) -> reason.get("factor") + ": " + reason.get("text"))
			.toList();
	}

	public static Object excluded(Map<String, Object> answer) {
		return Objects.requireNonNull(object(answer.get("ranking")).get("excluded"));
	}

	public static String text(Map<String, Object> of, String field) {
		return String.valueOf(of.get(field));
	}

	@SuppressWarnings("unchecked")
	public static List<Map<String, Object>> list(Map<String, Object> of, String field) {
		return (List<Map<String, Object>>) Objects.requireNonNull(of.get(field));
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> object(@Nullable Object value) {
		return (Map<String, Object>) Objects.requireNonNull(value);
	}

}
