package org.skillsgraph.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.SecondService;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody asks two thousand things in a minute that nobody asked before, each of which
 * the database would have to plan.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloodTests {

	private static final int SHAPES = 2_000;

	/** A full budget of new shapes, and what fills again in a minute. */
	private static final int MOST_PLANNED = 80;

	private static final List<String> PROPERTIES = List.of("id", "key", "name", "title", "location", "email", "active",
			"timeZone", "manager { key }", "skills(first: 1) { nodes { key } }", "teams(first: 1) { nodes { key } }");

	private final Organisation organisation;

	private final SecondService service;

	private Bystander bystander;

	FloodTests(Neo4jConnectionDetails database, Organisation organisation) {
		this.organisation = organisation;
		this.service = SecondService.on(database);
	}

	@BeforeAll
	void peopleAreThere() {
		organisation.demo();
		bystander = Bystander.of(service.address());
		bystander.warm();
	}

	@AfterAll
	void end() {
		service.close();
	}

	@Test
	void aFloodOfNewShapesEndsAtItsSendersBudget() {
		List<Reply> replies = new ArrayList<>();
		double quiet = bystander.quiet(3_000);
		Sender attacker = Sender.person(service.address(), "mika.sandberg");
		long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
		double attacked = bystander.during(() -> shapes().takeWhile((_) -> System.nanoTime() < until)
			.forEach((shape) -> replies.add(attacker.ask(shape))));

		long planned = replies.stream().filter((reply) -> reply.status() == 200).count();
		System.err.printf("%d new shapes: %d planned; bystander p99 %.1f ms quiet, %.1f ms%n", replies.size(), planned,
				quiet, attacked);
		assertThat(planned).isBetween(1L, (long) MOST_PLANNED);
		assertThat(replies).filteredOn((reply) -> reply.status() != 200).allSatisfy((reply) -> {
			assertThat(reply.status()).isEqualTo(429);
			assertThat(reply.codes()).containsExactly("TOO_MANY_REQUESTS");
			assertThat(reply.hasData()).isFalse();
			assertThat(Integer.parseInt(reply.retryAfter())).isBetween(1, 60);
		});
		assertThat(attacked / quiet).isLessThan(Bystander.WORSE);
	}

	/** All different: some properties, in some order. */
	private static Stream<String> shapes() {
		Random random = new Random(1);
		Set<String> seen = new HashSet<>();
		return Stream.generate(() -> shape(random)).filter(seen::add).limit(SHAPES);
	}

	private static String shape(Random random) {
		List<String> left = new ArrayList<>(PROPERTIES);
		List<String> chosen = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			chosen.add(left.remove(random.nextInt(left.size())));
		}
		return "{ people(first: 1) { nodes { " + String.join(" ", chosen) + " } } }";
	}

}
