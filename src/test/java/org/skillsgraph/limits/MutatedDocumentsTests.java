package org.skillsgraph.limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.DemoTest;
import org.skillsgraph.Guide;
import org.skillsgraph.Reply;
import org.skillsgraph.SecondService;
import org.skillsgraph.Sender;
import org.skillsgraph.compiler.RandomQuestion;
import org.skillsgraph.graph.Id;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Queries that are almost right: the known operations, the guides' examples and random
 * queries from the schema, each mutated. The system property {@code skills-graph.mutated}
 * sets how many; the default is 1,200.
 */
@DemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutatedDocumentsTests {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```graphql[^\\n]*\\n(.*?)^```$");

	private static final Pattern INSIDE = Pattern
		.compile("Exception|\\bjava\\.|\\borg\\.(?!example)|\\n\\tat |graphql\\.|MATCH \\(|CYPHER");

	private static final List<String> KEYS = List.of("ada.lindqvist", "kafka", "java", "event-delivery", "nothing");

	private final SecondService service;

	private final GraphQLSchema schema;

	private final Map<String, Integer> answers = new TreeMap<>();

	MutatedDocumentsTests(Neo4jConnectionDetails database, GraphQlSource source) {
		this.schema = source.schema();
		this.service = SecondService.on(database, "--skills-graph.limits.refused=0");
	}

	@AfterAll
	void end() {
		service.close();
	}

	@Test
	void whatIsAlmostRightIsRefusedOrAnswered() throws IOException {
		int number = Integer.getInteger("skills-graph.mutated", 1_200);
		long seed = Long.getLong("skills-graph.mutated-seed", 20261123L);
		Random random = new Random(seed);
		DocumentMutator mutator = new DocumentMutator(random, questions(random));
		List<Sender> people = people();
		for (int i = 0; i < number; i++) {
			byte[] body = mutator.body();
			Sender sender = people.get(i % people.size());
			check(sender.send(body),
					"seed %d, number %d: %s".formatted(seed, i, new String(body, StandardCharsets.UTF_8)));
		}
		System.err.printf("%d mutated documents, seed %d: %s%n", number, seed, answers);
	}

	private void check(Reply reply, String asked) {
		assertThat(reply.status()).as("%s%n%s", asked, reply.body()).isLessThan(500);
		JsonNode answer = reply.json();
		assertThat(answer.has("data") || answer.has("errors")).as("%s%n%s", asked, reply.body()).isTrue();
		assertThat(reply.codes()).as("%s%n%s", asked, reply.body())
			.allSatisfy((code) -> assertThat(code).matches("[A-Z_]+").isNotEqualTo("INTERNAL"));
		assertThat(INSIDE.matcher(answer.path("errors").toString()).find()).as("%s%n%s", asked, reply.body()).isFalse();
		answers.merge(reply.codes().isEmpty() ? "answered" : reply.status() + " " + reply.codes().getFirst(), 1,
				Integer::sum);
	}

	/** Enough people that their budgets let many of the queries through. */
	private List<Sender> people() {
		return Sender.administrator(service.address())
			.ask("{ people(first: 20) { nodes { key } } }")
			.json()
			.at("/data/people/nodes")
			.valueStream()
			.map((person) -> Sender.person(service.address(), person.at("/key").asString()))
			.toList();
	}

	private List<RandomQuestion.Asked> questions(Random random) throws IOException {
		List<RandomQuestion.Asked> questions = new ArrayList<>();
		for (Resource known : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:known-operations/**/*.graphql")) {
			questions.add(new RandomQuestion.Asked(known.getContentAsString(StandardCharsets.UTF_8),
					Map.of("skill", "kafka", "person", "ada.lindqvist", "text", "kafka", "of",
							new Id("Skill", "kafka").opaque(), "from", new Id("Person", "ada.lindqvist").opaque(), "to",
							new Id("Skill", "kafka").opaque(), "document", "{ me { key } }")));
		}
		Stream.of(Guide.values())
			.flatMap((guide) -> BLOCK.matcher(guide.text()).results())
			.forEach((block) -> questions.add(new RandomQuestion.Asked(block.group(1), Map.of())));
		IntStream.range(0, 40)
			.forEach((_) -> questions
				.add(RandomQuestion.of(schema, random, new Named(), Map.of(), RandomQuestion.Extent.USUAL)));
		return questions;
	}

	/** Offers the same few keys for every type. */
	private static final class Named implements RandomQuestion.Things {

		@Override
		public List<String> ids(String type) {
			return KEYS.stream().map((key) -> new Id(type, key).opaque()).toList();
		}

		@Override
		public List<String> keys(String type) {
			return KEYS;
		}

	}

}
