package org.skillsgraph.graph;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.Asking;
import org.skillsgraph.Given;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SkillsGraphTest
class CostTests {

	private final Asking asking;

	private final LimitSettings limits;

	CostTests(Asking asking, Given given, LimitSettings limits) {
		this.asking = asking;
		this.limits = limits;
		given.person("ada");
		given.person("grace").knows("java", 5).mentors("java");
		given.inTheGraph();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# what is only taken out costs nothing
					{ __typename }                                                                          | 0
					{ me { name title } }                                                                   | 1
					# a page costs its root and its entries, once however often they are looked at
					{ people { nodes { name } } }                                                           | 21
					{ people(first: 100) { nodes { name } edges { cursor node { key } } } }                 | 101
					{ people(last: 7) { pageInfo { hasNextPage } } }                                        | 8
					# sizes are multiplied along the way
					{ people(first: 10) { nodes { manager { name } } } }                                    | 21
					{ people(first: 10) { nodes { skills(first: 5) { nodes { name } } } } }                 | 71
					{ people(first: 10) { nodes { skills(first: 5) { nodes { broader(first: 2) { nodes { name } } } } } } } | 221
					# so they are through fragments and aliases
					{ a: people(first: 10) { ...P } b: people(first: 10) { ...P } } fragment P on PersonConnection { nodes { manager { key } } } | 42
					# lists without pages have an assumed length
					{ addOns { name } }                                                                     | 1
					{ addOns { holders(first: 3) { nodes { name } } } }                                     | 41
					# what is worked out costs more
					{ search(text: "a", first: 5) { nodes { __typename } } }                                | 205
					{ findMentors(input: {}, first: 3) { nodes { mentor { manager { key } } } } }           | 506
					{ nodes(ids: ["a", "b", "c"]) { ... on Person { manager { key } } } }                   | 4
					""")
	void anOperationTellsWhatItCosts(String question, long asked) {
		assertThat(cost(asking.as("ada").document(question))).containsEntry("asked", (int) asked);
	}

	@Test
	void aShapeThatNobodyAskedForCostsItsPlanOnce() {
		String shape = "query ($first: Int) { people(first: $first) { nodes { manager { manager { reports { nodes { email } } } } } } }";

		Map<String, Object> first = cost(asking.as("ada").document(shape).variable("first", 1));
		Map<String, Object> second = cost(asking.as("ada").document(shape).variable("first", 2));

		assertThat(first).containsEntry("planning", 8 * limits.planning());
		assertThat(second).containsEntry("planning", 0);
	}

	@Test
	void onlyWhatWasPlannedIsPaidFor() {
		String shape = "query ($key: String!) { findMentors(input: {skills: [{skill: {key: $key}}]}) { nodes { mentor { reports { nodes { manager { location } } } } } } }";

		Map<String, Object> failed = cost(asking.as("ada").document(shape).variable("key", "nothing"));
		Map<String, Object> answered = cost(asking.as("ada").document(shape).variable("key", "java"));
		Map<String, Object> again = cost(asking.as("ada").document(shape).variable("key", "java"));

		assertThat(failed).containsEntry("planning", 0);
		assertThat(answered).containsEntry("planning", 6 * limits.planning());
		assertThat(again).containsEntry("planning", 0);
	}

	@Test
	void theOrderOfFieldsMakesNoNewShape() {
		asking.as("ada").document("{ me { startedOn location manager { title name } } }").executeAndVerify();

		assertThat(cost(asking.as("ada").document("{ me { manager { name title } location startedOn } }")))
			.containsEntry("planning", 0);
	}

	@Test
	void whatWouldTakeLongToPlanIsRefused() {
		String root = IntStream.range(0, 60)
			.mapToObj((i) -> "a%d: skills(first: 1) { nodes { key } }".formatted(i))
			.collect(Collectors.joining(" ", "{ me { ", " } }"));

		GraphQlResponse response = asking.as("ada").document(root).execute().returnResponse();

		assertThat(response.getErrors())
			.extracting(ResponseError::getMessage, (error) -> error.getExtensions().get("code"))
			.containsExactly(
					tuple("The database would have to plan 602 parts; 400 are the most. Ask in several requests.",
							"TOO_COMPLEX"));
	}

	@Test
	void whoRunsTheServiceHasNoBudget() {
		asking.asAdministrator().document("{ me { name } }").executeAndVerify();

		assertThat(cost(asking.asAdministrator().document("{ me { name } }")))
			.isEqualTo(Map.of("asked", 1, "planning", 0, "most", limits.cost()));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> cost(GraphQlTester.Request<?> request) {
		return (Map<String, Object>) request.execute().returnResponse().getExtensions().getOrDefault("cost", Map.of());
	}

}
