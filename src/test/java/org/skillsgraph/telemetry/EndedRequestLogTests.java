package org.skillsgraph.telemetry;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.Reply;
import org.skillsgraph.SecondService;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.limits.SlowMutation;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An ended request has one log line, however many fields it asks for.
 */
@SkillsGraphTest
@AnyDatabase
@Isolated("Time limits are met or missed.")
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EndedRequestLogTests {

	private static final int ROOTS = 60;

	private static final String MANY = IntStream.range(0, ROOTS)
		.mapToObj((i) -> "a%d: person(by: {key: \"up-0\"}) { skills(first: 1) { nodes { key } } }".formatted(i))
		.collect(Collectors.joining("\n", "query Person {", "}"));

	private final Driver driver;

	private final SecondService service;

	private final SecondService impatient;

	EndedRequestLogTests(Driver driver, Neo4jConnectionDetails database) {
		this.driver = driver;
		this.service = SecondService.on(database, "--skills-graph.transaction-timeout=1m",
				"--skills-graph.limits.request-timeout=3s");
		this.impatient = SecondService.on(database, "--skills-graph.transaction-timeout=3s",
				"--skills-graph.limits.request-timeout=100s");
	}

	@BeforeAll
	void towers() {
		driver.executableQuery(SlowMutation.TOWERS).execute();
	}

	@AfterAll
	void end() {
		service.close();
		impatient.close();
	}

	@AfterEach
	void theDatabaseHasNothingLeftToDo() {
		await().until(() -> !SlowMutation.runs(driver, "REPORTS_TO"));
	}

	@Test
	void aRequestThatTakesTooLong(CapturedOutput log) {
		Reply answer = Sender.person(service.address(), "down-40").ask(MANY);

		assertThat(answer.codes()).hasSize(ROOTS).containsOnly("TIMEOUT");
		String trace = answer.json().at("/errors/0/extensions/traceId").asString();
		assertThatOneLineIs(log, "\\[" + trace + "] .* Ended person after \\d{4} ms: "
				+ "the request took longer than skills-graph.limits.request-timeout");
	}

	@Test
	void aRequestWhoseCallerLeft(CapturedOutput log) {
		Thread caller = Thread.ofVirtual().uncaughtExceptionHandler((_, _) -> {
		}).start(() -> Sender.person(service.address(), "down-40").ask(MANY));
		await().until(() -> SlowMutation.runs(driver, "REPORTS_TO"));
		caller.interrupt();

		await().until(() -> log.getAll().contains("the client left"));
		assertThatOneLineIs(log, "\\[[0-9a-f]{32}] .* Ended person after \\d{4} ms: the client left");
	}

	@Test
	void aDeedThatTakesTooLong(CapturedOutput log) {
		try (Session session = driver.session(); Transaction other = session.beginTransaction()) {
			SlowMutation.register(other);

			Reply answer = Sender.administrator(service.address())
				.ask(IntStream.range(0, ROOTS)
					.mapToObj("a%d: registerDocument(input: {document: $document}) { __typename }"::formatted)
					.collect(Collectors.joining("\n", "mutation ($document: String!) {", "}")),
						Map.of("document", SlowMutation.DOCUMENT));

			assertThat(answer.codes()).containsOnly("TIMEOUT");
			assertThatOneLineIs(log, "\\[[0-9a-f]{32}] .* Ended other after \\d{4} ms: "
					+ "the request took longer than skills-graph.limits.request-timeout");
		}
	}

	@Test
	void whatTheDatabaseEnds(CapturedOutput log) {
		Reply answer = Sender.person(impatient.address(), "down-40").ask(MANY);

		assertThat(answer.codes()).isNotEmpty().containsOnly("TIMEOUT");
		assertThatOneLineIs(log, "\\[[0-9a-f]{32}] .* Ended person after \\d{4,5} ms: "
				+ "a statement took longer than skills-graph.transaction-timeout");
	}

	private static void assertThatOneLineIs(CapturedOutput log, String pattern) {
		assertThat(log.getAll().lines().filter((line) -> !line.isBlank() && !line.contains(" INFO "))).singleElement()
			.asString()
			.matches(".* WARN .*" + pattern);
	}

}
