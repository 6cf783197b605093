package org.skillsgraph.explore;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** How two things hang together. */
@SkillsGraphTest
class RoutesTests {

	private static final Id ADA = new Id("Person", "ada");

	private static final Id BO = new Id("Person", "bo");

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	RoutesTests(GraphQlClient asking, EmptyGraph graph, Given given) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
	}

	@BeforeEach
	void empty() {
		graph.make();
		given.person("stranger");
	}

	@Test
	void kindsOfLinksTakeTurns() {
		given.person("ada").reportsTo("max").memberOf("squad").memberOf("guild").knows("kafka", 5).knows("java", 2);
		given.person("bo").reportsTo("max").memberOf("squad").memberOf("guild").knows("kafka", 3).knows("java", 4);
		given.inTheGraph();

		assertThat(routes("stranger", ADA, BO, "")).containsExactly("ada reports to max. bo reports to max.",
				"ada is a member of guild. bo is a member of guild.",
				"ada knows kafka (expert). bo knows kafka (competent).");
		assertThat(routes("stranger", ADA, BO, "first: 10")).hasSize(5)
			.endsWith("ada is a member of squad. bo is a member of squad.",
					"ada knows java (beginner). bo knows java (proficient).");
	}

	@Test
	void theShortestComeFirstAndLongerOnesOnlyWithoutThem() {
		given.person("ada").reportsTo("bo").knows("kafka", 4);
		given.person("bo").knows("kafka", 4);
		given.person("max").knows("java", 4);
		given.person("eve").knows("java", 3).wants("kafka", "EVERYONE");
		given.inTheGraph();
		Id max = new Id("Person", "max");

		assertThat(routes("stranger", ADA, BO, "")).containsExactly("ada reports to bo.",
				"ada knows kafka (proficient). bo knows kafka (proficient).");
		assertThat(routes("stranger", ADA, max, "")).containsExactly(
				"ada knows kafka (proficient). eve wants to learn kafka. eve knows java (competent). max knows java (proficient).");
		assertThat(routes("stranger", ADA, max, "maxLength: 3")).isEmpty();
		assertThat(routes("stranger", max, ADA, "maxLength: 4")).containsExactly(
				"max knows java (proficient). eve knows java (competent). eve wants to learn kafka. ada knows kafka (proficient).");
	}

	@Test
	void upToSixLinksAreFollowed() {
		given.person("ada").reportsTo("p1");
		IntStream.rangeClosed(1, 6).forEach((i) -> given.person("p" + i).reportsTo("p" + (i + 1)));
		given.inTheGraph();

		assertThat(routes("stranger", ADA, new Id("Person", "p6"), "")).containsExactly(
				"ada reports to p1. p1 reports to p2. p2 reports to p3. p3 reports to p4. p4 reports to p5. p5 reports to p6.");
		assertThat(routes("stranger", ADA, new Id("Person", "p7"), "")).isEmpty();
	}

	@Test
	void everyKindOfThingIsPassed() {
		given.partOf("squad", "tribe");
		given.skill("go", "Go");
		given.person("ada").memberOf("squad").holds("mentor").leads("spring").mentors("java");
		given.person("bo");
		given.addOn("mentor", "{\"skill\": \"java\", \"level\": \"COMPETENT\"}");
		given.role("engineer", "java", 4, 0.5);
		given.narrower("java", "coding");
		given.item("streams").teaches("java", 3).requires("{\"skill\": \"go\"}");
		given.offering("spring", "streams", "2027-03-01");
		given.inTheGraph();

		assertThat(routes("stranger", BO, ADA, "")).isEmpty();
		assertThat(routes("stranger", new Id("Team", "tribe"), new Id("AddOn", "mentor"), "first: 1"))
			.containsExactly("squad is part of tribe. ada is a member of squad. ada holds the add-on mentor.");
		assertThat(routes("stranger", new Id("Role", "engineer"), new Id("Offering", "spring"), ""))
			.contains("The role engineer calls for java (proficient). \"streams\" teaches java (competent). "
					+ "\"streams\" is offered as \"streams, 2027-03-01\".");
		assertThat(routes("stranger", new Id("Skill", "coding"), new Id("Skill", "go"), "")).containsExactly(
				"java is part of the broader skill coding. \"streams\" teaches java (competent). \"streams\" requires Go.");
		assertThat(routes("stranger", ADA, new Id("LearningItem", "streams"), "")).containsExactly(
				"ada mentors in java. \"streams\" teaches java (competent).",
				"ada leads \"streams, 2027-03-01\". \"streams\" is offered as \"streams, 2027-03-01\".");
	}

	@Test
	void whatTheViewerMayNotSeeIsNotPassed() {
		given.person("ada").reportsTo("max").knows("secret", 5, "MANAGER").hasSeatIn("spring");
		given.person("bo").knows("secret", 4).hasSeatIn("spring");
		given.offering("spring", "streams", "2027-03-01");
		given.item("streams");
		given.mentorship("ada", "bo").in("secret").is("ACTIVE").startedOn("2026-10-01");
		given.inTheGraph();

		assertThat(routes("stranger", ADA, BO, "")).isEmpty();
		assertThat(routes("max", ADA, BO, ""))
			.containsExactly("ada knows secret (expert). bo knows secret (proficient).");
		assertThat(routes("ada", ADA, BO, "")).containsExactly("A mentorship joins ada as mentor and bo as mentee.",
				"ada knows secret (expert). bo knows secret (proficient).");
		assertThat(codes("stranger", new Id("Mentorship", "m1").opaque(), ADA.opaque(), ""))
			.containsExactly("UNKNOWN_NODE");
	}

	@Test
	void whatIsOverIsNotPassed() {
		given.person("ada").memberOf("squad");
		given.person("left").memberOf("squad").knows("kafka", 4).leftOn("2026-11-01");
		given.person("bo").knows("kafka", 4);
		given.inTheGraph();

		assertThat(routes("stranger", ADA, BO, "")).isEmpty();
	}

	@Test
	void aHubIsPassedWithoutReadingAllOfIt() {
		IntStream.rangeClosed(1, 120).forEach((i) -> given.person("p" + i).knows("kafka", 4).memberOf("squad"));
		given.person("ada").knows("kafka", 1);
		given.person("bo").memberOf("squad");
		given.inTheGraph();

		assertThat(routes("stranger", ADA, BO, "first: 1")).containsExactly(
				"ada knows kafka (novice). p1 knows kafka (proficient). p1 is a member of squad. bo is a member of squad.");
	}

	@Test
	void wrongQuestionsAreRefused() {
		given.person("ada");
		given.inTheGraph();
		String ada = ADA.opaque();
		String nobody = new Id("Person", "nobody").opaque();

		assertThat(codes("stranger", ada, ada, "")).containsExactly("INVALID_INPUT");
		assertThat(codes("stranger", ada, nobody, "")).containsExactly("UNKNOWN_NODE");
		assertThat(codes("stranger", nobody, ada, "")).containsExactly("UNKNOWN_NODE");
		assertThat(codes("stranger", "nonsense", ada, "")).containsExactly("UNKNOWN_NODE");
		assertThat(codes("stranger", ada, BO.opaque(), "maxLength: 7")).containsExactly("INVALID_INPUT");
		assertThat(codes("stranger", ada, BO.opaque(), "maxLength: 0")).containsExactly("INVALID_INPUT");
		assertThat(codes("stranger", ada, BO.opaque(), "first: 101")).containsExactly("INVALID_PAGE");
	}

	private List<String> routes(String viewer, Id from, Id to, String arguments) {
		return asked(viewer, from.opaque(), to.opaque(), arguments).at("/data/routes")
			.valueStream()
			.map((route) -> route.get("text").asString())
			.toList();
	}

	private List<String> codes(String viewer, String from, String to, String arguments) {
		return asked(viewer, from, to, arguments).get("errors")
			.valueStream()
			.map((error) -> error.at("/extensions/code").asString())
			.toList();
	}

	private JsonNode asked(String viewer, String from, String to, String arguments) {
		Map<String, Object> answer = asking.as(viewer)
			.document("{routes(from: \"%s\", to: \"%s\" %s) {text}}".formatted(from, to, arguments))
			.execute()
			.returnResponse()
			.toMap();
		return JsonMapper.shared().valueToTree(answer);
	}

}
