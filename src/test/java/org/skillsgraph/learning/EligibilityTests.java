package org.skillsgraph.learning;

import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Reads;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a person can start an item. */
@SkillsGraphTest
@AnyDatabase
@SuppressWarnings("unchecked")
class EligibilityTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final MeterRegistry meters;

	EligibilityTests(GraphQlClient asking, EmptyGraph graph, Given given, MeterRegistry meters) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.meters = meters;
	}

	@BeforeEach
	void someItems() {
		graph.make();
		given.skill("java", "Java").skill("go", "Go").addOn("trainer", "{'item': 'basics'}");
		given.item("basics").teaches("java", 2);
		given.item("free");
		given.item("deep")
			.requires("{'allOf': [{'item': 'basics'}, {'anyOf': [{'addOn': 'trainer'}, {'allOf': "
					+ "[{'skill': 'go', 'level': 3}, {'skill': 'java', 'level': 2}]}]}]}");
		given.person("mika").knows("go", 3, "TEAM").reportsTo("boss");
		given.person("boss");
		given.person("stranger");
		given.item("basics").isCompletedBy("mika");
		given.inTheGraph();
	}

	@Test
	void whatIsMissingIsShownAsFarAsItIsMissing() {
		assertThat(asking.asAdministrator().document("""
				{
					learningItem(by: {key: "deep"}) {
						eligibility(assume: {skills: [{skill: {name: "go"}, level: PROFICIENT}]}) {
							eligible
							missing {
								item { key }
								anyOf { addOn { key } skill { level skill { key } } }
							}
						}
					}
				}
				""").execute().path("learningItem.eligibility").entity(Map.class).get())
			.isEqualTo(JsonMapper.shared().readValue("""
					{
						"eligible": false,
						"missing": [
							{ "item": { "key": "basics" }, "anyOf": null },
							{ "item": null, "anyOf": [
								{ "addOn": { "key": "trainer" }, "skill": null },
								{ "addOn": null, "skill": { "level": "BEGINNER", "skill": { "key": "java" } } }
							] }
						]
					}
					""", Map.class));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			completed: [{key: "basics"}]                                                             | false
			completed: [{key: "basics"}], addOns: [{key: "trainer"}]                                 | true
			completed: [{key: "basics"}], skills: [{skill: {key: "go"}, level: COMPETENT}]           | true
			completed: [{key: "basics"}], skills: [{skill: {key: "go"}, level: BEGINNER}]            | false
			completed: [{key: "basics"}], skills: [{skill: {key: "go"}}]                             | false
			completed: [{key: "free"}], addOns: [{key: "trainer"}]                                   | false
			""")
	void whoHasCompletedAnItemHasWhatItTeaches(String profile, boolean eligible) {
		assertThat(eligible(asking.asAdministrator(), "(assume: {" + profile + "})")).isEqualTo(eligible);
	}

	@Test
	void leftOutItIsTheViewerAndForOthersWhatTheViewerMaySee() {
		String mika = "(assume: {person: {key: \"mika\"}})";

		assertThat(eligible(asking.as("mika"), "")).isTrue();
		assertThat(eligible(asking.as("stranger"), "")).isFalse();
		assertThat(eligible(asking.as("boss"), mika)).isTrue();
		assertThat(eligible(asking.as("stranger"), mika)).isFalse();
	}

	@Test
	void allItemsOfAListAreLookedAtAtOnce() {
		double before = roundTrips();

		assertThat(asking.asAdministrator().document("""
				{
					learningItems { nodes {
						key
						eligibility(assume: {person: {key: "mika"}}) { eligible missing { item { key } } }
					} }
				}
				""").execute().path("learningItems.nodes").entity(List.class).get())
			.isEqualTo(JsonMapper.shared().readValue("""
					[
						{ "key": "basics", "eligibility": { "eligible": true, "missing": [] } },
						{ "key": "deep", "eligibility": { "eligible": true, "missing": [] } },
						{ "key": "free", "eligibility": { "eligible": true, "missing": [] } }
					]
					""", List.class));
		assertThat(roundTrips() - before).isEqualTo(2);
	}

	@Test
	void twoQuestionsOfOneItemAreKeptApart() {
		assertThat(asking.as("stranger")
			.document(
					"""
							{
								learningItem(by: {key: "deep"}) {
									now: eligibility { eligible }
									then: eligibility(assume: {completed: [{key: "basics"}], addOns: [{key: "trainer"}]}) { eligible }
								}
							}
							""")
			.execute()
			.path("learningItem")
			.entity(Map.class)
			.get()).isEqualTo(Map.of("now", Map.of("eligible", false), "then", Map.of("eligible", true)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			person: {key: "nobody"}        | UNKNOWN_PERSON
			completed: [{key: "?"}]        | UNKNOWN_ITEM
			addOns: [{key: "?"}]           | UNKNOWN_ADD_ON
			skills: [{skill: {key: "?"}}]  | UNKNOWN_SKILL
			""")
	void whatIsNotThereHasACode(String profile, String code) {
		asking.asAdministrator()
			.document("{ learningItem(by: {key: \"deep\"}) { eligibility(assume: {%s}) { eligible } } }"
				.formatted(profile))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
				.containsExactly(code));
	}

	private static boolean eligible(HttpGraphQlTester asker, String argument) {
		return asker
			.document("{ learningItem(by: {key: \"deep\"}) { eligibility%s { eligible } } }".formatted(argument))
			.execute()
			.path("learningItem.eligibility.eligible")
			.entity(Boolean.class)
			.get();
	}

	private double roundTrips() {
		return meters.find(Reads.ROUND_TRIPS).timers().stream().mapToLong(Timer::count).sum();
	}

}
