package org.skillsgraph.graph;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Isolated;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.SecondService;
import org.skillsgraph.ServiceProcess;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.limits.SlowMutation;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A second service beside the suite's own, on the same database, over a connection that
 * breaks.
 */
@SkillsGraphTest
@AnyDatabase
@Isolated("Time limits are met or missed.")
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseAwayTests {

	/** A database known to be away isn't asked any more. */
	private static final Duration AT_ONCE = Duration.ofMillis(250);

	/** Detecting it takes at most as long as connecting. */
	private static final Duration FIRST = Duration.ofSeconds(6);

	/** Mutations are cancelled later than queries: more is lost with them. */
	private static final Duration DEEDS = FIRST.plusSeconds(4);

	private static final Duration BACK = Duration.ofSeconds(3);

	private static final String ADA = "{ person(by: {key: \\\"ada\\\"}) { key } }";

	private static final String EVERYBODY = "{ people(first: 100) { nodes { key name } } }";

	private static final String REGISTERING = "mutation { registerDocument(input: {document: \\\""
			+ SlowMutation.DOCUMENT + "\\\"}) { __typename } }";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Driver driver;

	private final FaultyConnection wire;

	private final SecondService service;

	DatabaseAwayTests(Neo4jConnectionDetails database, Driver driver) {
		this.driver = driver;
		this.wire = new FaultyConnection(database.getUri());
		this.service = SecondService.on(database, wire.address(), List.of(), "--skills-graph.limits.executions=300");
	}

	@BeforeAll
	void somebodyIsThere() {
		driver.executableQuery("CREATE (:Person {key: 'ada', name: 'Ada', sortName: 'ada'})").execute();
		driver.executableQuery("UNWIND range(1, 90) AS i CREATE (:Person {key: 'p' + i, name: 'Bob', sortName: 'bob'})")
			.execute();
	}

	@AfterEach
	void allIsWellAgain() {
		wire.mend();
		await().atMost(BACK).until(() -> health("readiness") == 200);
		assertThat(ask(ADA)).contains("{\"data\":{\"person\":{\"key\":\"ada\"}}");
	}

	@AfterAll
	void end() {
		service.close();
		wire.close();
	}

	@Test
	void aDatabaseThatRefusesIsAwayUntilItAnswers() {
		ask(ADA);
		wire.cut();

		assertThat(within(FIRST, () -> ask(ADA))).contains("\"code\":\"UNAVAILABLE\"");
		assertThatItIsKnownToBeAway();
	}

	@Test
	void aDatabaseThatTakesConnectionsAndIsSilentIsAwayUntilItAnswers() {
		ask(ADA);
		wire.silence();

		assertThat(within(FIRST, () -> ask(ADA))).contains("\"code\":\"UNAVAILABLE\"");
		assertThatItIsKnownToBeAway();
	}

	@Test
	void aDatabaseThatIsSilentAndThenIsAnotherProcessIsAwayUntilItAnswers() {
		ask(ADA);
		wire.silence();

		assertThat(within(FIRST, () -> ask(ADA))).contains("\"code\":\"UNAVAILABLE\"");
		wire.cut();
		assertThatItIsKnownToBeAway();
	}

	@Test
	void nobodyGoesOnWaiting() {
		ask(ADA);
		wire.silence();

		// With all connections in use the database may just be busy: being sure takes
		// longer.
		var answers = within(FIRST.plusSeconds(6), () -> all(200));

		assertThat(answers).hasSize(200).allSatisfy((answer) -> assertThat(answer).contains("UNAVAILABLE"));
		// Some requests still wait for a connection, up to its timeout.
		await().atMost(FIRST).until(() -> service.bean(InFlightQueries.class).count() == 0);
	}

	@Test
	void aDatabaseThatIsBusyIsNotAway() throws InterruptedException {
		ask(ADA);
		wire.silence();
		var answers = CompletableFuture.supplyAsync(() -> all(60));
		Thread.sleep(Duration.ofSeconds(4));
		wire.mend();

		assertThat(answers.join()).hasSize(60).allSatisfy((answer) -> assertThat(answer).contains("\"key\":\"ada\""));
	}

	@Test
	void aDatabaseThatAnswersLateIsNotAway() {
		ask(ADA);
		wire.answersLate(Duration.ofMillis(200));

		for (int i = 0; i < 5; i++) {
			assertThat(ask(ADA)).contains("{\"data\":{\"person\":{\"key\":\"ada\"}}");
		}
		assertThat(health("readiness")).isEqualTo(200);
	}

	@Test
	void aDatabaseThatAnswersFarTooLateIsAwayUntilItAnswersInTime() {
		ask(ADA);
		wire.answersLate(Duration.ofSeconds(8));

		assertThat(within(FIRST, () -> ask(ADA))).contains("\"code\":\"UNAVAILABLE\"");
		assertThatItIsKnownToBeAway();
	}

	@Test
	void anAnswerThatStallsHalfwayIsGivenUp() {
		ask(EVERYBODY);
		wire.silenceAfter(500);

		assertThat(within(FIRST, () -> ask(EVERYBODY))).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("bob");
		assertThatItIsKnownToBeAway();
	}

	@Test
	void anAnswerThatBreaksOffIsReadAgain() {
		ask(EVERYBODY);
		wire.cutAfter(500);

		assertThat(ask(EVERYBODY)).contains("\"key\":\"ada\"").doesNotContain("errors");
	}

	@Test
	void aDeedFailsAtOnceToo() {
		String deed = "mutation { rebuildNearSkills(input: {}) { __typename } }";
		wire.cut();
		await().atMost(FIRST).until(() -> health("readiness") == 503);
		ask(deed);

		assertThat(within(AT_ONCE, () -> ask(deed))).contains("\"code\":\"UNAVAILABLE\"");
	}

	@Test
	void aDeedThatIsSilencedBeforeItBeginsIsCalledBack() {
		ask(REGISTERING);
		wire.silence();

		assertThat(within(DEEDS, () -> ask(REGISTERING))).contains("\"code\":\"UNAVAILABLE\"")
			.contains("See whether it has happened before you try again.");
	}

	@Test
	void whatIsTriedAgainGoesOnWhereItWasLost() {
		driver.executableQuery("CREATE (:Skill {key: 'waited-for', name: 'Waited for', kind: 'KNOWLEDGE'})").execute();
		CompletableFuture<String> answer;
		try (Session session = driver.session(); Transaction other = session.beginTransaction()) {
			other.run("MATCH (skill:Skill {key: 'waited-for'}) SET skill.held = true").consume();
			answer = CompletableFuture
				.supplyAsync(() -> ask("mutation { rebuildNearSkills(input: {}) { __typename } }"));
			await().until(() -> SlowMutation.runs(driver, "SET skill.held"));
			wire.silence();
			await().atMost(DEEDS).until(() -> service.bean(InFlightQueries.class).count() == 0);
			wire.mend();
		}

		assertThat(answer.join()).contains("NearSkillsRebuilt");
	}

	@Test
	void aDeedThatIsSilencedOnItsWayIsCalledBack() {
		driver.executableQuery("MATCH (document:PersistedDocument {key: $key}) DELETE document")
			.withParameters(Map.of("key", SlowMutation.ID))
			.execute();
		try (Session session = driver.session(); Transaction other = session.beginTransaction()) {
			SlowMutation.register(other);
			var answer = CompletableFuture.supplyAsync(() -> ask(REGISTERING));
			await().until(() -> SlowMutation.runs(driver, SlowMutation.REGISTERING));
			wire.silence();

			assertThat(within(DEEDS, answer::join)).contains("\"code\":\"UNAVAILABLE\"");
		}
	}

	@Test
	void aServiceThatFindsNoDatabaseSaysSoAndEnds() {
		var command = List.of("org.skillsgraph.SkillsGraph", "--server.port=0",
				"--spring.neo4j.uri=bolt://127.0.0.1:1");
		try (ServiceProcess lost = ServiceProcess.java((_) -> true, command)) {
			assertThat(lost.exit()).isEqualTo(1);
			assertThat(lost.output()).contains("APPLICATION FAILED TO START", "127.0.0.1:1", "--spring.neo4j.uri");
		}
	}

	private void assertThatItIsKnownToBeAway() {
		await().atMost(FIRST).until(() -> health("readiness") == 503);
		for (int i = 0; i < 10; i++) {
			assertThat(within(AT_ONCE, () -> ask(ADA))).contains("\"code\":\"UNAVAILABLE\"")
				.contains("The database can't be reached. Try again later.");
		}
		assertThat(within(AT_ONCE, () -> health("readiness"))).isEqualTo(503);
		assertThat(health("liveness")).isEqualTo(200);
	}

	private List<String> all(int times) {
		var asked = IntStream.range(0, times).mapToObj((_) -> HTTP.sendAsync(question(ADA), BodyHandlers.ofString()));
		return asked.toList().stream().map(CompletableFuture::join).map((answer) -> answer.body()).toList();
	}

	private String ask(String document) {
		return send(question(document));
	}

	private HttpRequest question(String document) {
		return HttpRequest.newBuilder(service.address().resolve("/graphql"))
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(20))
			.POST(BodyPublishers.ofString("{\"query\":\"" + document + "\"}"))
			.build();
	}

	private int health(String probe) {
		try {
			return HTTP
				.send(HttpRequest.newBuilder(service.address().resolve("/actuator/health/" + probe)).build(),
						BodyHandlers.discarding())
				.statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String send(HttpRequest request) {
		try {
			return HTTP.send(request, BodyHandlers.ofString()).body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static <T> T within(Duration time, Supplier<T> doing) {
		long begin = System.nanoTime();
		T done = doing.get();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(time);
		return done;
	}

}
