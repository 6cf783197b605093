package org.skillsgraph.limits;

import java.time.Duration;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.Reply;
import org.skillsgraph.SecondService;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Reads;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Work that no client waits for any more is ended in the database itself. Transactions
 * have a timeout of one minute here, so nothing else ends it.
 */
@SkillsGraphTest
@AnyDatabase
@Isolated("Time limits are met or missed.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndedWorkTests {

	private static final Duration LONGEST = Duration.ofSeconds(6);

	/** A closed connection is noticed only at the second write to it. */
	private static final Duration SOON = Duration.ofSeconds(4);

	private final Driver driver;

	private final SecondService service;

	EndedWorkTests(Driver driver, Neo4jConnectionDetails database) {
		this.driver = driver;
		this.service = SecondService.on(database, "--skills-graph.transaction-timeout=1m",
				"--skills-graph.limits.request-timeout=" + LONGEST.toSeconds() + "s");
	}

	@BeforeAll
	void towers() {
		driver.executableQuery(SlowMutation.TOWERS).execute();
	}

	@AfterAll
	void end() {
		service.close();
	}

	/** A slow read and a slow mutation. */
	enum Slow {

		READ("REPORTS_TO", "Ask for smaller pages, or for fewer fields within each other.") {
			@Override
			Reply ask(SecondService service) {
				return Sender.person(service.address(), "down-40").ask("""
						{ person(by: {key: "up-0"}) { skills(first: 1) { nodes { key } } } }
						""");
			}
		},

		DEED(SlowMutation.REGISTERING, "See whether it has happened before you try again.") {
			@Override
			Reply ask(SecondService service) {
				return Sender.administrator(service.address()).ask("""
						mutation ($document: String!) {
						  registerDocument(input: {document: $document}) { __typename }
						}
						""", Map.of("document", SlowMutation.DOCUMENT));
			}
		};

		private final String statement;

		private final String advice;

		Slow(String statement, String advice) {
			this.statement = statement;
			this.advice = advice;
		}

		abstract Reply ask(SecondService service);

	}

	@ParameterizedTest
	@EnumSource
	void whatTakesTooLongIsEnded(Slow slow) {
		try (Session session = driver.session(); Transaction other = session.beginTransaction()) {
			SlowMutation.register(other);

			Reply answer = slow.ask(service);

			assertThat(answer.codes()).containsExactly("TIMEOUT");
			assertThat(answer.json().at("/errors/0/message").asString())
				.isEqualTo("This took too long and was ended. " + slow.advice);
			assertThat(answer.body()).as("a space for each second, and JSON").startsWith("   ").contains("{\"errors\"");
			assertThat(answer.millis()).isBetween((double) LONGEST.toMillis(), (double) LONGEST.plus(SOON).toMillis());
			await().atMost(SOON).until(() -> !SlowMutation.runs(driver, slow.statement));
		}
	}

	@Test
	void rootsThatFollowAnEndedOneAreNotBegun() {
		String asked = """
				{ person(by: {key: "up-0"}) { skills(first: 1) { nodes { key } } }
				  search(text: "patience", first: 1) { totalCount }
				  skill(by: {name: "patience"}) { key }
				  tagCloud(of: {everyone: true}, first: 1) { label } }
				""";

		Reply answer = Sender.person(service.address(), "down-40").ask(asked);

		assertThat(answer.codes()).containsExactly("TIMEOUT", "TIMEOUT", "TIMEOUT", "TIMEOUT");
		assertThat(service.bean(MeterRegistry.class).find(Reads.ROUND_TRIPS).timers())
			.extracting((timer) -> timer.getId().getTag("statement"))
			.doesNotContain("explore/search", "skills/find-by-name", "insights/find-tags");
	}

	@ParameterizedTest
	@EnumSource
	void whatItsCallerLeftIsEnded(Slow slow) {
		try (Session session = driver.session(); Transaction other = session.beginTransaction()) {
			SlowMutation.register(other);

			Thread caller = Thread.ofVirtual().uncaughtExceptionHandler((_, _) -> {
			}).start(() -> slow.ask(service));
			await().until(() -> SlowMutation.runs(driver, slow.statement));
			caller.interrupt();

			await().atMost(SOON).until(() -> !SlowMutation.runs(driver, slow.statement));
		}
	}

}
