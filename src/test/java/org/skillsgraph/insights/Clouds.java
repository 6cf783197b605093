package org.skillsgraph.insights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Asks for tag clouds, and writes each tag as {@code KIND label weight -> type key}.
 */
final class Clouds {

	private static final String SELECTED = """
			{
				label
				kind
				weight
				node { __typename ... on AddOn { key } ... on Skill { key } ... on Team { key } ... on Person { key } }
			}
			""";

	private Clouds() {
	}

	static List<String> of(GraphQlTester asker, Map<String, Object> of, @Nullable String asOf) {
		return lines(asker
			.document("query ($of: TagCloudOf!, $asOf: Date) { tagCloud(of: $of, asOf: $asOf) %s }".formatted(SELECTED))
			.variable("of", of)
			.variable("asOf", asOf)
			.execute()
			.path("tagCloud"));
	}

	static List<String> ofPerson(GraphQlTester asker, String person, @Nullable String asOf) {
		return of(asker, Map.of("person", Map.of("key", person)), asOf);
	}

	/** The same, read as a field of the person. */
	static List<String> inPerson(GraphQlTester asker, String person, @Nullable String asOf) {
		return lines(asker
			.document("query ($key: String!, $asOf: Date) { person(by: {key: $key}) { tagCloud(asOf: $asOf) %s } }"
				.formatted(SELECTED))
			.variable("key", person)
			.variable("asOf", asOf)
			.execute()
			.path("person.tagCloud"));
	}

	static String code(GraphQlTester asker, Map<String, Object> of, int first) {
		return asker.document("query ($of: TagCloudOf!, $first: Int!) { tagCloud(of: $of, first: $first) { label } }")
			.variable("of", of)
			.variable("first", first)
			.execute()
			.returnResponse()
			.getErrors()
			.stream()
			.map((error) -> String.valueOf(error.getExtensions().get("code")))
			.findFirst()
			.orElse("none");
	}

	private static List<String> lines(GraphQlTester.Path tags) {
		return tags.entityList(Object.class).get().stream().map((tag) -> line((Map<?, ?>) tag)).toList();
	}

	private static String line(Map<?, ?> tag) {
		Map<?, ?> node = (Map<?, ?>) Objects.requireNonNull(tag.get("node"));
		return String.format(Locale.ROOT, "%s %s %.2f -> %s %s", tag.get("kind"), tag.get("label"),
				Double.valueOf(String.valueOf(tag.get("weight"))), node.get("__typename"), node.get("key"));
	}

}
