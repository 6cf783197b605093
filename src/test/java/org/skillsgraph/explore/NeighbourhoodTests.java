package org.skillsgraph.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph around one thing. */
@SkillsGraphTest
class NeighbourhoodTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	NeighbourhoodTests(GraphQlClient asking, EmptyGraph graph, Given given) {
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
	void aPersonIsDrawnWithWhatJoinsTheNeighbours() {
		given.person("ada")
			.reportsTo("max")
			.memberOf("squad")
			.knows("kafka", 5)
			.knows("java", 2)
			.wants("go")
			.leads("spring");
		given.person("max").memberOf("squad").knows("kafka", 3);
		given.item("streams").teaches("kafka", 3);
		given.offering("spring", "streams", "2027-03-01");
		given.skill("kafka", "Kafka");
		given.inTheGraph();

		Drawn drawn = drawn("stranger", new Id("Person", "ada"), "");

		assertThat(drawn.nodes()).containsExactly("Person ada", "Person max", "Team squad", "Skill kafka", "Skill go",
				"Offering spring", "Skill java");
		assertThat(drawn.links()).containsExactly("ada KNOWS java: beginner", "ada KNOWS kafka: expert",
				"ada LEADS spring: lead", "ada MEMBER_OF squad", "ada REPORTS_TO max", "ada WANTS_TO_LEARN go",
				"max KNOWS kafka: competent", "max MEMBER_OF squad");
		assertThat(drawn.more()).isEmpty();
	}

	@Test
	void whatIsOverIsNotDrawn() {
		given.person("ada").knows("kafka", 5).leads("past");
		given.person("bo").knows("kafka", 4).leftOn("2026-11-01");
		given.item("streams");
		given.offering("past", "streams", "2026-03-01");
		given.mentorship("ada", "stranger").in("kafka").is("COMPLETED").startedOn("2026-01-01").endedOn("2026-06-01");
		given.inTheGraph();

		assertThat(drawn("ada", new Id("Person", "ada"), "").nodes()).containsExactly("Person ada", "Skill kafka");
		assertThat(drawn("ada", new Id("Skill", "kafka"), "").nodes()).containsExactly("Skill kafka", "Person ada");
	}

	@Test
	void whatTheViewerMayNotSeeIsNeitherDrawnNorCounted() {
		given.person("ada").reportsTo("max").knows("secret", 5, "MANAGER").wants("go", "ONLY_ME").hasSeatIn("spring");
		given.offering("spring", "streams", "2027-03-01");
		given.item("streams").isCompletedBy("ada");
		given.mentorship("max", "ada").in("go").is("ACTIVE").startedOn("2026-10-01");
		given.inTheGraph();
		Id ada = new Id("Person", "ada");

		assertThat(drawn("stranger", ada, "first: 1").toString())
			.isEqualTo("[Person ada, Person max] [ada REPORTS_TO max] {}");
		assertThat(drawn("max", ada, "").nodes()).contains("Skill secret", "Offering spring", "LearningItem streams")
			.doesNotContain("Skill go");
		assertThat(drawn("ada", ada, "").links()).contains("ada KNOWS secret: expert", "ada WANTS_TO_LEARN go",
				"ada ENROLLED spring: enrolled", "ada COMPLETED streams");
		assertThat(drawn("ada", new Id("Skill", "secret"), "").nodes()).containsExactly("Skill secret");
		assertThat(drawn("ada", new Id("Offering", "spring"), "").nodes()).contains("Person ada");
		assertThat(drawn("stranger", new Id("Offering", "spring"), "").nodes()).doesNotContain("Person ada");
	}

	@Test
	void aMentorshipIsDrawnForTheTwo() {
		given.mentorship("max", "ada").in("go").is("ACTIVE").startedOn("2026-10-01");
		given.person("max").memberOf("squad");
		given.inTheGraph();
		Drawn drawn = drawn("ada", new Id("Person", "max"), "");
		String mentorship = drawn.nodes()
			.stream()
			.filter((node) -> node.startsWith("Mentorship"))
			.findFirst()
			.orElseThrow();
		Id id = new Id("Mentorship", mentorship.substring("Mentorship ".length()));

		assertThat(drawn("ada", id, "").links()).containsExactlyInAnyOrder(id.key() + " MENTOR max",
				id.key() + " MENTEE ada");
		assertThat(drawn("stranger", new Id("Person", "max"), "").nodes()).containsExactly("Person max", "Team squad");
		assertThat(codes("stranger", id.opaque(), "")).containsExactly("UNKNOWN_NODE");
	}

	@Test
	void aHubShowsTheStrongestAndSaysHowManyMore() {
		IntStream.rangeClosed(1, 9).forEach((i) -> given.person("p" + i).knows("kafka", (i + 1) / 2));
		given.person("p2").mentors("kafka");
		given.item("streams").teaches("kafka", 3);
		given.inTheGraph();
		Id kafka = new Id("Skill", "kafka");

		Drawn drawn = drawn("stranger", kafka, "first: 4");
		assertThat(drawn.nodes()).containsExactly("Skill kafka", "Person p2", "Person p9", "LearningItem streams",
				"Person p7");
		assertThat(drawn.more()).containsExactly(Map.entry("kafka KNOWS", 6));
		Drawn next = drawn("stranger", kafka, "first: 4, after: \"" + drawn.endCursor() + '"');
		assertThat(next.nodes()).containsExactly("Skill kafka", "Person p8", "Person p5", "Person p6", "Person p3");
		assertThat(next.more()).containsExactly(Map.entry("kafka KNOWS", 2));
		Drawn last = drawn("stranger", kafka, "first: 4, after: \"" + next.endCursor() + '"');
		assertThat(last.nodes()).containsExactly("Skill kafka", "Person p4", "Person p1");
		assertThat(last.endCursor()).isNull();
		assertThat(drawn("stranger", kafka, "links: [TEACHES, MENTORS], kinds: [PERSON]").nodes())
			.containsExactly("Skill kafka", "Person p2");
		assertThat(codes("stranger", kafka.opaque(), "links: [KNOWS], after: \"" + drawn.endCursor() + '"'))
			.containsExactly("INVALID_CURSOR");
	}

	@Test
	void neighboursOfNeighboursTakeTurns() {
		given.person("ada").memberOf("squad").knows("kafka", 5);
		IntStream.rangeClosed(1, 3).forEach((i) -> given.person("p" + i).knows("kafka", i).memberOf("squad"));
		given.person("far").reportsTo("p3");
		given.inTheGraph();

		Drawn drawn = drawn("stranger", new Id("Person", "ada"), "depth: 2, first: 4");

		assertThat(drawn.nodes()).containsExactly("Person ada", "Team squad", "Skill kafka", "Person p1", "Person p3");
		assertThat(drawn.more()).containsExactly(Map.entry("kafka KNOWS", 1), Map.entry("squad MEMBER_OF", 1));
		assertThat(drawn("stranger", new Id("Person", "ada"), "depth: 2").nodes()).hasSize(6)
			.doesNotContain("Person far");
	}

	@Test
	void everyKindOfThingIsDrawn() {
		given.partOf("squad", "tribe");
		given.skill("go", "Go");
		given.person("ada").memberOf("squad").holds("mentor").leads("spring");
		given.addOn("mentor", "{\"skill\": \"java\", \"level\": \"COMPETENT\"}");
		given.role("engineer", "java", 4, 0.5);
		given.narrower("java", "coding");
		given.item("streams").teaches("java", 3).requires("{\"anyOf\": [{\"item\": \"basics\"}, {\"skill\": \"go\"}]}");
		given.offering("spring", "streams", "2027-03-01");
		given.inTheGraph();

		assertThat(drawn("stranger", new Id("Team", "squad"), "").links()).containsExactly("ada MEMBER_OF squad",
				"squad PART_OF tribe");
		assertThat(drawn("stranger", new Id("AddOn", "mentor"), "").links()).containsExactly("ada HOLDS mentor",
				"mentor REQUIRES java: competent");
		assertThat(drawn("stranger", new Id("Role", "engineer"), "").links())
			.containsExactly("engineer CALLS_FOR java: proficient");
		assertThat(drawn("stranger", new Id("Skill", "java"), "links: [BROADER, REQUIRES, CALLS_FOR, TEACHES]").links())
			.containsExactly("engineer CALLS_FOR java: proficient", "java BROADER coding",
					"mentor REQUIRES java: competent", "streams TEACHES java: competent");
		assertThat(drawn("stranger", new Id("LearningItem", "streams"), "").links()).containsExactly(
				"streams OFFERED_AS spring", "streams REQUIRES basics", "streams REQUIRES go",
				"streams TEACHES java: competent");
		assertThat(drawn("stranger", new Id("Offering", "spring"), "").links())
			.containsExactly("ada LEADS spring: lead", "streams OFFERED_AS spring");
		assertThat(drawn("stranger", new Id("LearningItem", "basics"), "").links())
			.containsExactly("streams REQUIRES basics");
	}

	@Test
	void theManagerComesBeforeTheReports() {
		given.person("ada").reportsTo("zoe");
		IntStream.rangeClosed(1, 3).forEach((i) -> given.person("p" + i).reportsTo("ada"));
		given.inTheGraph();

		Drawn drawn = drawn("stranger", new Id("Person", "ada"), "first: 2");

		assertThat(drawn.nodes()).containsExactly("Person ada", "Person zoe", "Person p1");
		assertThat(drawn.more()).containsExactly(Map.entry("ada REPORTS_TO", 2));
	}

	@Test
	void theStrengthIsThatOfTheLinkToTheNeighbour() {
		given.person("ada").knows("kafka", 5).memberOf("squad");
		given.inTheGraph();

		JsonNode nodes = asked("stranger", new Id("Person", "ada").opaque(), "depth: 2")
			.at("/data/neighbourhood/nodes");

		assertThat(nodes.valueStream().map((node) -> node.get("label").asString() + ' ' + node.get("weight")).toList())
			.containsExactly("ada null", "squad null", "kafka 0.88");
	}

	@Test
	void whatCannotBeDrawnIsUnknown() {
		given.inTheGraph();

		List.of("nonsense", new Id("Person", "nobody").opaque(), new Id("SkillClaim", "stranger").opaque())
			.forEach((id) -> assertThat(codes("stranger", id, "")).as(id).containsExactly("UNKNOWN_NODE"));
		assertThat(codes("stranger", new Id("Person", "stranger").opaque(), "depth: 3"))
			.containsExactly("INVALID_INPUT");
		assertThat(codes("stranger", new Id("Person", "stranger").opaque(), "first: 101"))
			.containsExactly("INVALID_PAGE");
		assertThat(drawn("stranger", new Id("Person", "stranger"), "").toString()).isEqualTo("[Person stranger] [] {}");
	}

	/** A picture by keys. */
	private record Drawn(List<String> nodes, List<String> links, Map<String, Integer> more, String endCursor) {

		@Override
		public String toString() {
			return "%s %s %s".formatted(nodes, links, more);
		}

	}

	private Drawn drawn(String viewer, Id of, String arguments) {
		JsonNode drawn = asked(viewer, of.opaque(), arguments).at("/data/neighbourhood");
		List<String> nodes = new ArrayList<>();
		Map<String, Integer> more = new TreeMap<>();
		drawn.get("nodes").forEach((node) -> {
			Id id = Id.of(node.get("id").asString()).orElseThrow();
			nodes.add(id.type() + ' ' + id.key());
			node.get("more")
				.forEach((some) -> more.put(id.key() + ' ' + some.get("kind").asString(), some.get("count").asInt()));
		});
		assertThat(drawn.get("truncated").asBoolean()).isEqualTo(!more.isEmpty());
		List<String> links = drawn.get("links").valueStream().map(NeighbourhoodTests::link).sorted().toList();
		return new Drawn(nodes, links, more, drawn.get("endCursor").asString(null));
	}

	private static String link(JsonNode link) {
		String label = link.get("label").asString(null);
		return "%s %s %s%s".formatted(key(link.get("from")), link.get("kind").asString(), key(link.get("to")),
				(label != null) ? ": " + label : "");
	}

	private static String key(JsonNode id) {
		return Id.of(id.asString()).orElseThrow().key();
	}

	private List<String> codes(String viewer, String of, String arguments) {
		return asked(viewer, of, arguments).get("errors")
			.valueStream()
			.map((error) -> error.at("/extensions/code").asString())
			.toList();
	}

	private JsonNode asked(String viewer, String of, String arguments) {
		HttpGraphQlTester tester = asking.as(viewer);
		Map<String, Object> answer = tester.document("""
				{neighbourhood(of: "%s" %s) {nodes {id kind label weight more {kind count capped}}
				  links {from to kind label weight} truncated endCursor}}""".formatted(of, arguments))
			.execute()
			.returnResponse()
			.toMap();
		return JsonMapper.shared().valueToTree(answer);
	}

}
