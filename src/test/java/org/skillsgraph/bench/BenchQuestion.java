package org.skillsgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import tools.jackson.databind.json.JsonMapper;

/**
 * A question about a {@link GeneratedOrganisation}, asked with other variables each time.
 *
 * @param name for the table
 * @param document of GraphQL
 * @param variables for a source of chance and a number of people
 * @param right whether an answer is right
 */
record BenchQuestion(String name, String document, BiFunction<Random, Integer, Map<String, Object>> variables,
		Predicate<String> right) {

	/**
	 * A question to which each answer without errors is right.
	 * @param name for the table
	 * @param document of GraphQL
	 * @param variables for a source of chance and a number of people
	 */
	BenchQuestion(String name, String document, BiFunction<Random, Integer, Map<String, Object>> variables) {
		this(name, document, variables, (answer) -> !answer.contains("\"errors\":"));
	}

	private static final Path KNOWN = Path.of("src/main/resources/known-operations");

	private static final String MENTORS = """
			query ($mentee: String!, $skill: String!) {
			  findMentors(input: {mentee: {key: $mentee}, skills: [{skill: {key: $skill}}]}, first: 10) {
			    totalCount nodes { rank score mentor { name } reasons { factor points of text } }
			  }
			}
			""";

	/**
	 * {@return the known operations, and what is expected to be slow}
	 */
	static List<BenchQuestion> all() {
		return List.of(new BenchQuestion("person, known operation", known("person"), (random, people) -> Map
			.of("person", person(random, people))), new BenchQuestion(
					"a person's 10 skills, 5 people each",
					"query ($key: String!) { person(by: {key: $key}) { name skills(first: 10) { edges { level node {"
							+ " name people(first: 5) { nodes { name } } } } } } }",
					(random, people) -> Map.of("key", person(random, people))),
				new BenchQuestion("a skill's 10 mentors",
						"query ($key: String!) { skill(by: {key: $key}) { name mentors(first: 10) { nodes { name } } } }",
						(random, people) -> Map.of("key", "s" + random.nextInt(GeneratedOrganisation.skills(people)))),
				new BenchQuestion("skill, known operation, hottest", known("skill"),
						(random, _) -> Map.of("skill", hot(random))),
				new BenchQuestion("skill, known operation, median", known("skill"),
						(random, people) -> Map.of("skill", median(random, people))),
				new BenchQuestion("find-mentors, known operation, hottest", known("find-mentors"),
						(random, _) -> Map.of("skill", hot(random), "first", 10)),
				new BenchQuestion("findMentors for somebody, hottest skill", MENTORS,
						(random, people) -> Map.of("mentee", person(random, people), "skill", hot(random))),
				new BenchQuestion("findMentors for somebody, median skill", MENTORS,
						(random, people) -> Map.of("mentee", person(random, people), "skill", median(random, people))),
				new BenchQuestion("findMentors for somebody's wishes",
						"query ($mentee: String!) { findMentors(input: {mentee: {key: $mentee}}, first: 10) {"
								+ " totalCount nodes { rank score mentor { name } } } }",
						(random, people) -> Map.of("mentee", person(random, people))),
				new BenchQuestion("find-trainers, known operation, hottest", known("find-trainers"),
						(random, _) -> Map.of("skill", hot(random), "first", 10)),
				new BenchQuestion("find-trainers, known operation, median", known("find-trainers"),
						(random, people) -> Map.of("skill", median(random, people), "first", 10)),
				new BenchQuestion("learning-path, known operation", known("learning-path"),
						(random, people) -> Map.of("item", "i" + random.nextInt(Math.max(50, people / 100)))),
				new BenchQuestion("skill-gap, known operation", known("skill-gap"),
						(random, people) -> Map.of("person", person(random, people), "role",
								"r" + random.nextInt(200))),
				new BenchQuestion("tag-cloud, known operation", known("tag-cloud"),
						(random, people) -> Map.of("person", person(random, people))),
				new BenchQuestion("search, commonest words", known("search"),
						(random, _) -> Map.of("text", "Ada Berg", "first", 10)),
				new BenchQuestion("search, rarest words", known("search"),
						(random, _) -> Map.of("text", "Kafka " + random.nextInt(150), "first", 10)),
				new BenchQuestion("search, misspelt", known("search"),
						(random, _) -> Map.of("text", "Nadja Novac", "first", 10)),
				new BenchQuestion("the last page of people", "{ people(last: 20) { nodes { name } } }",
						(_, _) -> Map.of()),
				new BenchQuestion("the largest team's members",
						"{ team(by: {key: \"guild0\"}) { members(first: 20) { nodes { name } } } }",
						(_, _) -> Map.of()),
				new BenchQuestion("an add-on's holders",
						"{ addOn(by: {key: \"mentor\"}) { holders(first: 20) { nodes { name } } } }",
						(_, _) -> Map.of()),
				new BenchQuestion("five managers above somebody",
						"query ($key: String!) { person(by: {key: $key}) { manager { manager { manager { manager {"
								+ " manager { name } } } } } } }",
						(random, people) -> Map.of("key", "p" + (people - 1 - random.nextInt(people / 10)))),
				new BenchQuestion("the tag cloud of everyone", "{ tagCloud(of: {everyone: true}) { label weight } }",
						(_, _) -> Map.of()));
	}

	/**
	 * {@return the request's body, with other variables each time}
	 */
	String body(Random random, int people) {
		return JsonMapper.shared()
			.writeValueAsString(Map.of("query", document, "variables", variables.apply(random, people)));
	}

	private static String person(Random random, int people) {
		return "p" + random.nextInt(people);
	}

	private static String hot(Random random) {
		return "s" + random.nextInt(5);
	}

	/** Of the middle third of all skills, by how many people have them. */
	private static String median(Random random, int people) {
		int third = GeneratedOrganisation.skills(people) / 3;
		return "s" + (third + random.nextInt(third));
	}

	private static String known(String name) {
		try {
			return Files.readString(KNOWN.resolve(name + ".graphql"), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
