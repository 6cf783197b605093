package org.skillsgraph.paths;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.Steps;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps that a plan takes together. */
@SkillsGraphTest
@SuppressWarnings("unchecked")
class TogetherTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	TogetherTests(GraphQlClient asking, EmptyGraph graph, Given given) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
	}

	@BeforeEach
	void emptyGraph() {
		graph.make();
		given.skill("law", "Law");
	}

	@Test
	void aLectureAndItsLaboratoryThatRequireEachOtherAreTakenTogether() {
		item("lec", 10, "{'item': 'lab'}");
		item("lab", 5, "{'item': 'lec'}");
		item("next", 10, "{'allOf': [{'item': 'lec'}, {'item': 'lab'}]}");
		given.inTheGraph();

		assertThat(path("next")).isEqualTo(JsonMapper.shared()
			.readValue(
					"""
							{
								"proven": true, "lowerBound": 25.0, "total": { "items": 3, "hours": 25.0, "weeks": 5 },
								"steps": [
									{
										"position": 1, "item": { "key": "lab" }, "because": [2, 3], "together": [2],
										"text": "Complete the course \\"lab\\" (5 hours). Take it together with step 2: each requires the other. Step 3 needs it."
									},
									{
										"position": 2, "item": { "key": "lec" }, "because": [1, 3], "together": [1],
										"text": "Complete the course \\"lec\\" (10 hours). Take it together with step 1: each requires the other. Step 3 needs it."
									},
									{
										"position": 3, "item": { "key": "next" }, "because": [], "together": [],
										"text": "Complete the course \\"next\\" (10 hours)."
									}
								]
							}
							""",
					Map.class));
		assertThat(steps("lec")).containsExactly("lab [2] with [2]", "lec [1] with [1]");
	}

	@Test
	void aWithInBothDirectionsMeansTheSame() {
		item("lec", 10, "{'with': {'item': 'lab'}}");
		item("lab", 5, "{'with': {'item': 'lec'}}");
		given.inTheGraph();

		assertThat(steps("lab")).containsExactly("lec [2] with [2]", "lab [1] with [1]");
	}

	@Test
	void anItemThatIsRequiredBeforeByOneAndWithByTheOtherIsTakenTogetherToo() {
		item("lec", 10, "{'item': 'lab'}");
		item("lab", 5, "{'with': {'item': 'lec'}}");
		given.inTheGraph();

		assertThat(steps("lab")).containsExactly("lec [2] with [2]", "lab [1] with [1]");
	}

	@Test
	void aWithInOneDirectionIsTakenTogetherUnlessItHasToComeBefore() {
		item("lec", 10, "{'with': {'item': 'lab'}}");
		item("lab", 5, "{'item': 'safety'}");
		item("safety", 1, null);
		item("report", 1, "{'item': 'lab'}");
		item("late", 10, "{'allOf': [{'with': {'item': 'lab'}}, {'item': 'report'}]}");
		given.inTheGraph();

		assertThat(steps("lec")).containsExactly("safety [2] with []", "lab [3] with [3]", "lec [] with [2]");
		assertThat(texts("lec").subList(1, 3)).containsExactly(
				"Complete the course \"lab\" (5 hours). Take it before step 3, or together with it.",
				"Complete the course \"lec\" (10 hours). Take it after step 2, or together with it.");
		assertThat(steps("late")).containsExactly("safety [2] with []", "lab [3, 4] with []", "report [4] with []",
				"late [] with []");
	}

	@Test
	void anAddOnCanNameWhatIsTakenWithIt() {
		item("course", 5, null);
		given.addOn("guide", "{'with': {'item': 'course'}}");
		given.inTheGraph();

		assertThat(textsTo("{ \"addOn\": { \"key\": \"guide\" } }")).containsExactly(
				"Complete the course \"course\" (5 hours). Take it before step 2, or together with it.",
				"Take up the add-on guide. Take it after step 1, or together with it.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'item': 'own'}", "{'with': {'item': 'own'}}",
			"{'allOf': [{'item': 'own'}, {'item': 'own'}]}" })
	void whoeverRequiresItselfRequiresNothing(String requires) {
		item("own", 1, requires);
		given.inTheGraph();

		assertThat(texts("own")).containsExactly("Complete the course \"own\" (1 hour).");
	}

	@Test
	void aLoopOfThreeIsTakenTogether() {
		item("a", 1, "{'item': 'b'}");
		item("b", 1, "{'allOf': [{'item': 'c'}, {'item': 'before'}]}");
		item("c", 1, "{'item': 'a'}");
		item("before", 1, null);
		item("after", 1, "{'item': 'b'}");
		given.inTheGraph();

		assertThat(steps("after")).containsExactly("before [4] with []", "a [3] with [3, 4]", "c [4] with [2, 4]",
				"b [2, 5] with [2, 3]", "after [] with []");
		assertThat(texts("after")).element(3)
			.isEqualTo("Complete the course \"b\" (1 hour). Take it together with steps 2 and 3: they require each "
					+ "other. Step 5 needs it.");
	}

	@Test
	void aLoopWithAWayIntoItKeepsItsStrictMeaning() {
		item("hen", 1, "{'anyOf': [{'item': 'egg'}, {'item': 'farm'}]}");
		item("egg", 1, "{'item': 'hen'}");
		item("farm", 50, null);
		item("alone", 1, "{'anyOf': [{'item': 'alone'}, {'item': 'farm'}]}");
		given.inTheGraph();

		assertThat(steps("egg")).containsExactly("farm [2] with []", "hen [3] with []", "egg [] with []");
		assertThat(steps("alone")).containsExactly("farm [2] with []", "alone [] with []");
	}

	@Test
	void whereALoopCanNotBeBegunOneIsToldWhatIsMissingOutsideOfIt() {
		item("lec", 10, "{'item': 'lab'}");
		item("lab", 5, "{'allOf': [{'item': 'lec'}, {'skill': 'law', 'level': 2}]}");
		given.inTheGraph();

		assertThat(path("lec")).isEqualTo(JsonMapper.shared().readValue("""
				{
					"text": "Nobody suitable with a free place offers Law at level beginner, and no item teaches it.",
					"missing": [ { "item": null, "with": null, "skill": { "level": "BEGINNER" } } ]
				}
				""", Map.class));
	}

	@Test
	void whatIsLeftOutOfAPlanIsFoundWithoutTheOneThatIsTakenTogether() {
		item("lec", 10, "{'item': 'lab'}");
		given.item("lab").format("WORKSHOP").requires("{'item': 'lec'}");
		given.inTheGraph();

		assertThat(answer("{ \"item\": { \"key\": \"lec\" } }, \"formats\": [\"COURSE\"]")).containsEntry("text",
				"\"lab\" is a workshop, which isn't among the formats asked for.");
		assertThat(answer("{ \"item\": { \"key\": \"lec\" } }, \"from\": { \"completed\": [ { \"key\": \"lab\" } ] }"))
			.extracting("steps")
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.singleElement()
			.extracting("item.key", "together")
			.containsExactly("lec", List.of());
	}

	@Test
	void aCorequisiteIsShownAsOne() {
		item("lec", 10, "{'allOf': [{'with': {'item': 'mentioned'}}, {'item': 'other'}]}");
		given.inTheGraph();

		assertThat(asking.asAdministrator().document("""
				{ learningItem(by: {key: "lec"}) { requires { allOf { item { key } with { key catalogued } } } } }
				""").execute().path("learningItem.requires.allOf").entity(List.class).get())
			.isEqualTo(JsonMapper.shared().readValue("""
					[
						{ "item": null, "with": { "key": "mentioned", "catalogued": false } },
						{ "item": { "key": "other" }, "with": null }
					]
					""", List.class));
		assertThat(steps("lec")).containsExactly("other [3] with []", "mentioned [3] with [3]", "lec [] with [2]");
	}

	private void item(String key, double hours, @Nullable String requires) {
		given.item(key).hours(hours).cost(0);
		if (requires != null) {
			given.item(key).requires(requires);
		}
	}

	private Map<String, Object> path(String item) {
		return answer("{ \"item\": { \"key\": \"%s\" } }".formatted(item));
	}

	private Map<String, Object> answer(String target) {
		return asking.asAdministrator()
			.document("""
					query($input: LearningPathInput!) {
						learningPath(input: $input) {
							... on LearningPath {
								proven lowerBound total { items hours weeks }
								steps { position item { key } because together text }
							}
							... on LearningPathBlocked { text missing { item { key } with { key } skill { level } } }
						}
					}
					""")
			.variable("input", JsonMapper.shared().readValue("{ \"target\": " + target + " }", Map.class))
			.execute()
			.path("learningPath")
			.entity(Map.class)
			.get();
	}

	/**
	 * Each step's key, with the steps that need it and the steps taken together with it.
	 */
	private List<String> steps(String item) {
		return ((List<Map<String, Object>>) Objects.requireNonNull(path(item).get("steps"))).stream()
			.map((step) -> "%s %s with %s".formatted(((Map<?, ?>) Objects.requireNonNull(step.get("item"))).get("key"),
					step.get("because"), step.get("together")))
			.toList();
	}

	private List<String> texts(String item) {
		return textsTo("{ \"item\": { \"key\": \"%s\" } }".formatted(item));
	}

	private List<String> textsTo(String target) {
		Map<String, Object> path = answer(target);
		assertThat(path).containsEntry("proven", true);
		return ((List<Map<String, Object>>) Objects.requireNonNull(path.get("steps"))).stream()
			.map((step) -> String.valueOf(step.get("text")))
			.toList();
	}

}
