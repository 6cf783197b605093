package org.skillsgraph.skills;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Which skills are near, who may rebuild them, and what they don't reveal. */
@SkillsGraphTest
@AnyDatabase
class NearSkillsTests {

	private static final String REBUILD = """
			mutation ($dryRun: Boolean! = false) {
				rebuildNearSkills(input: {dryRun: $dryRun}) {
					__typename
					... on NearSkillsRebuilt { skills edges }
					... on Refusal { code message }
				}
			}
			""";

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final Organisation organisation;

	private final Driver driver;

	private final NearSkills nearSkills;

	private final PlatformTransactionManager transactions;

	private final RebuildingNearSkills rebuilding;

	NearSkillsTests(GraphQlClient asking, EmptyGraph graph, Given given, Organisation organisation, Driver driver,
			NearSkills nearSkills, PlatformTransactionManager transactions, RebuildingNearSkills rebuilding) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.organisation = organisation;
		this.driver = driver;
		this.nearSkills = nearSkills;
		this.transactions = transactions;
		this.rebuilding = rebuilding;
	}

	@BeforeEach
	void somePeople() {
		graph.make();
		given.group("data", "Data")
			.skill("kafka", "Kafka")
			.skill("kafka-streams", "Kafka Streams")
			.skill("spark", "Spark")
			.skill("docker", "Docker")
			.skill("helm", "Helm")
			.narrower("kafka", "data")
			.narrower("spark", "data")
			.narrower("kafka-streams", "kafka");
		for (int i = 0; i < 20; i++) {
			given.person("p" + i).knows("docker", 3, (i < 10) ? "EVERYONE" : "ONLY_ME");
			given.person("p" + i).knows("helm", 2, (i < 8) ? "EVERYONE" : "TEAM");
			given.person("q" + i).knows("spark", 2);
		}
		given.inTheGraph();
	}

	@Test
	void whatIsNearComesWithHowNearAndWhy() {
		assertThat(rebuilt(asking.asAdministrator()))
			.isEqualTo(Map.of("__typename", "NearSkillsRebuilt", "skills", 6, "edges", 6));

		// IC(data) = 1 - ln 4 / ln 6, IC(kafka) = 1 - ln 2 / ln 6, IC = 1 for a skill
		// without parts
		assertThat(near("data")).containsExactly("kafka 0.27 NARROWER", "spark 0.18 NARROWER",
				"kafka-streams 0.18 NARROWER");
		assertThat(near("kafka")).containsExactly("kafka-streams 0.38 NARROWER");
		assertThat(near("kafka-streams")).isEmpty();
		// 30 people show claims to everyone: 10 have the one skill, 8 the other, 8 both
		assertThat(near("docker")).containsExactly("helm 0.26 HELD_TOGETHER");
		assertThat(near("helm")).containsExactly("docker 0.26 HELD_TOGETHER");
	}

	@Test
	void whatOnlyAPersonMayKnowChangesNothing() {
		rebuilt(asking.asAdministrator());
		List<String> before = all();

		for (int i = 0; i < 20; i++) {
			given.person("q" + i).knows("kafka", 5, List.of("TEAM", "MANAGER", "ONLY_ME").get(i % 3));
			given.person("q" + i).wants("docker");
		}
		given.inTheGraph();
		rebuilt(asking.asAdministrator());

		assertThat(all()).isEqualTo(before);
		for (int i = 0; i < 20; i++) {
			given.person("q" + i).knows("kafka", 5);
		}
		given.inTheGraph();
		rebuilt(asking.asAdministrator());
		assertThat(all()).isNotEqualTo(before).anyMatch((edge) -> edge.matches("spark kafka .* HELD_TOGETHER.*"));
	}

	@Test
	void rebuildingAgainWritesNothing() {
		rebuilt(asking.asAdministrator());
		List<String> before = all();
		List<String> ids = ids();

		rebuilt(asking.asAdministrator());

		assertThat(all()).isEqualTo(before);
		assertThat(ids()).isEqualTo(ids);
	}

	@Test
	void whatIsNoLongerNearGoes() {
		rebuilt(asking.asAdministrator());
		try (var session = driver.session()) {
			session.run("MATCH (:Skill {key: 'kafka-streams'})-[broader:BROADER]->() DELETE broader").consume();
		}

		rebuilt(asking.asAdministrator());

		assertThat(near("kafka")).isEmpty();
	}

	@Test
	void onlyAdministratorsRebuild() {
		assertThat(rebuilt(asking.as("p1"))).isEqualTo(Map.of("__typename", "AdministratorsOnly", "code",
				"ADMINISTRATORS_ONLY", "message", "Only administrators may do this."));
		assertThat(all()).isEmpty();
	}

	@Test
	void aDryRunCountsAndWritesNothing() {
		assertThat(asking.asAdministrator()
			.document(REBUILD)
			.variable("dryRun", true)
			.execute()
			.path("rebuildNearSkills.edges")
			.entity(Integer.class)
			.get()).isEqualTo(6);
		assertThat(all()).isEmpty();
	}

	@Test
	void whoRebuildsAtOnceDoesNoHarm() throws Exception {
		HttpGraphQlTester asker = asking.asAdministrator();
		rebuilt(asker);
		List<String> once = all();
		graph();
		try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
			List<Callable<Map<String, Object>>> calls = new ArrayList<>();
			IntStream.range(0, 12).forEach((_) -> calls.add(() -> rebuilt(asker)));
			List<Object> ends = new ArrayList<>();
			for (Future<Map<String, Object>> call : threads.invokeAll(calls)) {
				ends.add(Objects.requireNonNull(call.get().get("__typename")));
			}
			assertThat(ends).contains("NearSkillsRebuilt").isSubsetOf("NearSkillsRebuilt", "RebuildAlreadyRunning");
		}

		assertThat(all()).isEqualTo(once);
	}

	@Test
	void whoHasNoPatienceIsToldThatItGoesOn() {
		assertThat(rebuilding.asked(false, Duration.ZERO)).isInstanceOf(RebuildContinues.class);

		await().atMost(Duration.ofSeconds(60)).until(() -> all().size() == 6);
	}

	@Test
	void twoInstancesLeaveEachSkillWithWhatOneOfThemWorkedOut() throws Exception {
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<Boolean>> instances = new ArrayList<>();
			IntStream.range(1, 13).forEach((instance) -> instances.add(() -> {
				transaction.executeWithoutResult((_) -> nearSkills.keep(Map.of("docker",
						worked(instance, "helm", "spark"), "helm", worked(instance, "docker", "kafka"))));
				return true;
			}));
			for (Future<Boolean> instance : threads.invokeAll(instances)) {
				assertThat(instance.get()).isTrue();
			}
		}

		assertThat(all()).hasSize(4);
		assertThat(all().stream().map((edge) -> edge.split(" ", -1)[2]).distinct()).hasSize(1);
	}

	private static List<ComputedNearSkill> worked(int instance, String... found) {
		return Stream.of(found)
			.map((one) -> new ComputedNearSkill(one, instance / 100.0, NearReason.SIBLING, 0))
			.toList();
	}

	private void graph() {
		try (var session = driver.session()) {
			session.run("MATCH ()-[near:NEAR]->() DELETE near").consume();
		}
	}

	@Test
	void theDemoIsLargeEnoughToHaveItDone() {
		graph.make();
		organisation.demo();

		assertThat(near("kubernetes")).isNotEmpty();
	}

	private static Map<String, Object> rebuilt(HttpGraphQlTester asker) {
		return asker.document(REBUILD)
			.execute()
			.path("rebuildNearSkills")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	private List<String> near(String skill) {
		return asking.as(anybody())
			.document(
					"query ($key: String!) { skill(by: {key: $key}) { near { edges { nearness reason node { key } } } } }")
			.variable("key", skill)
			.execute()
			.path("skill.near.edges")
			.entityList(Map.class)
			.get()
			.stream()
			.map((edge) -> "%s %s %s".formatted(((Map<?, ?>) Objects.requireNonNull(edge.get("node"))).get("key"),
					edge.get("nearness"), edge.get("reason")))
			.toList();
	}

	private String anybody() {
		try (var session = driver.session()) {
			return session.run("MATCH (person:Person) RETURN min(person.key) AS key").single().get("key").asString();
		}
	}

	private List<String> all() {
		return edges("from.key + ' ' + to.key + ' ' + near.nearness + ' ' + near.reason + ' ' + near.rank");
	}

	private List<String> ids() {
		return edges("elementId(near)");
	}

	private List<String> edges(String expression) {
		try (var session = driver.session()) {
			return session.run("MATCH (from:Skill)-[near:NEAR]->(to:Skill) RETURN " + expression + " AS text")
				.list((row) -> row.get("text").asString())
				.stream()
				.sorted()
				.toList();
		}
	}

}
