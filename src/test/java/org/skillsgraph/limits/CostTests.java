package org.skillsgraph.limits;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.ThingCounts;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SkillsGraphTest
class CostTests {

	private final GraphQlClient asking;

	private final LimitSettings limits;

	private final ThingCounts things;

	private final Driver driver;

	private final GraphQLSchema schema;

	CostTests(GraphQlClient asking, Given given, LimitSettings limits, ThingCounts things, Driver driver,
			GraphQlSource source) {
		this.schema = source.schema();
		this.asking = asking;
		this.limits = limits;
		this.things = things;
		this.driver = driver;
		given.person("ada");
		given.person("grace").knows("java", 5).mentors("java");
		given.inTheGraph();
		things.forget();
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
					{ addOns { holders(first: 3) { nodes { name } } } }                                     | 131
					# what is worked out costs more
					{ search(text: "a", first: 5) { nodes { __typename } } }                                | 505
					{ findMentors(input: {}, first: 3) { nodes { mentor { manager { key } } } } }           | 1006
					{ skillGap(input: {against: {goals: WANTS_TO_LEARN}}) { coverage } }                     | 500
					{ tagCloud(of: {person: {key: "ada"}}) { label } }                                      | 100
					# what is named, and what is large, costs more
					{ skill(by: {key: "java"}) { name } }                                                   | 10
					{ skill(by: {name: "java"}) { name } }                                                  | 20
					{ node(id: "a") { id } }                                                                | 10
					{ nodes(ids: ["a", "b", "c"]) { ... on Person { manager { key } } } }                   | 16
					{ nodes(ids: []) { ... on Team { members { totalCount } } } }                           | 10
					{ tagCloud(of: {team: {key: "t"}}) { label } }                                          | 2000
					{ tagCloud(of: {everyone: true}) { label } }                                            | 3000
					{ findMentors(input: {skills: [{skill: {key: "a"}}, {skill: {name: "b"}}]}, first: 3) { totalCount } } | 2013
					{ findTrainers(input: {format: COURSE}, first: 3) { totalCount } }                      | 1503
					""")
	void anOperationTellsWhatItCosts(String question, long asked) {
		assertThat(cost(asking.as("ada").document(question))).containsEntry("asked", limits.operation() + (int) asked);
	}

	@Test
	void whatIsReadAsAWholeCostsTheMoreTheMoreThereIs() {
		driver.executableQuery("UNWIND range(1, 3000) AS i CREATE (:Person {key: 'p' + i, sortName: 'p' + i})")
			.execute();
		things.forget();
		try {
			assertThat(Map.of("a page", rows("{ people(first: 1) { nodes { key } } }"), //
					"filtered at an index", rows("{ people(first: 1, filter: {location: \"x\"}) { nodes { key } } }"), //
					"and counted", rows("{ people(first: 1, filter: {timeZone: \"x\"}) { totalCount nodes { key } } }"), //
					"filtered", rows("{ people(first: 1, filter: {language: \"en\"}) { nodes { key } } }"), //
					"filtered by nothing", rows("{ people(first: 1, filter: {}) { nodes { key } } }"), //
					"counted", rows("{ people(first: 1) { totalCount } }"), //
					"filtered and counted",
					rows("{ people(first: 1, filter: {active: false}) { totalCount nodes { key } } }"), //
					"counted below", rows("{ skills(first: 3) { nodes { people(first: 1) { totalCount } } } }"), //
					"sorted below", rows("{ addOns { holders(first: 1) { nodes { key } } } }")))
				.isEqualTo(Map.of("a page", 2, "filtered at an index", 2, "and counted", 12, "filtered", 62,
						"filtered by nothing", 2, "counted", 12, "filtered and counted", 122, "counted below", 50,
						"sorted below", 131));
			assertThat(Map.of("of a team", rows("{ people(first: 1, filter: {team: {key: \"t\"}}) { nodes { key } } }"), //
					"and counted",
					rows("{ people(first: 1, filter: {team: {key: \"t\"}, active: true}) { totalCount nodes { key } } }"), //
					"by name", rows("{ people(first: 1, filter: {text: \"t\"}) { nodes { key } } }"), //
					"at a level",
					rows("{ skill(by: {key: \"java\"}) { people(first: 1, atLeast: EXPERT) { nodes { key } } } }"), //
					"with a skill, of a team",
					rows("{ skill(by: {key: \"java\"}) { people(first: 1, team: {key: \"t\"}) { nodes { key } } } }")))
				.isEqualTo(Map.of("of a team", 22, "and counted", 42, "by name", 112, "at a level", 12,
						"with a skill, of a team", 32));
		}
		finally {
			driver.executableQuery("MATCH (person:Person) WHERE person.name IS NULL DELETE person").execute();
			things.forget();
		}
	}

	private int rows(String question) {
		return (int) Objects.requireNonNull(cost(asking.as("ada").document(question)).get("asked"))
				- limits.operation();
	}

	/** Uses the default limits. */
	@Test
	void nothingIsTooDearByItself() {
		LimitSettings usual = new Binder().bindOrCreate("skills-graph.limits", LimitSettings.class);

		assertThat(schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.flatMap((type) -> ((GraphQLObjectType) type).getFieldDefinitions().stream())
			.filter((field) -> field.hasAppliedDirective("cost"))).isNotEmpty().allSatisfy((field) -> {
				int weight = field.getAppliedDirective("cost").getArgument("weight").getValue();
				assertThat(weight + usual.operation()).as(field.getName()).isLessThanOrEqualTo(usual.cost());
			});
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
			.isEqualTo(Map.of("asked", limits.operation() + 1, "planning", 0, "most", limits.cost()));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> cost(GraphQlTester.Request<?> request) {
		return (Map<String, Object>) request.execute().returnResponse().getExtensions().getOrDefault("cost", Map.of());
	}

}
