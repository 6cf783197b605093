package org.skillsgraph.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.SecondService;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person sends two thousand queries in a minute, all with new shapes that the
 * database would have to plan.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated("Response times are compared.")
class FloodTests {

	private static final int SHAPES = 2_000;

	/** How long the flood lasts at most. */
	private static final Duration FLOOD = Duration.ofSeconds(30);

	/** A full budget plus what refills in a minute. */
	private static final long MOST_PAID = 2 * 200_000;

	private static final List<String> PROPERTIES = List.of("id", "key", "name", "title", "location", "email", "active",
			"timeZone", "languages", "startedOn", "manager { key }", "m: manager { name }",
			"skills(first: 1) { nodes { key } }", "s: skills(first: 1) { nodes { name } }",
			"teams(first: 1) { nodes { key } }", "reports(first: 1) { nodes { key } }");

	/** Lists nested as deep as the limits allow. */
	private static final String DEEP = "{ people(first: 1) { nodes { "
			+ "skills(first: 1) { nodes { people(first: 1) { nodes { ".repeat(5) + "%s" + " } } } }".repeat(5)
			+ " } } }";

	private final Organisation organisation;

	private final SecondService service;

	private HonestUser bystander;

	FloodTests(Neo4jConnectionDetails database, Organisation organisation) {
		this.organisation = organisation;
		this.service = SecondService.on(database);
	}

	@BeforeAll
	void peopleAreThere() {
		organisation.demo();
		bystander = HonestUser.of(service.address());
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
		long until = System.nanoTime() + FLOOD.toNanos();
		double attacked = bystander.during(() -> shapes().takeWhile((_) -> System.nanoTime() < until)
			.forEach((shape) -> replies.add(attacker.ask(shape))));

		long planned = replies.stream().filter((reply) -> reply.status() == 200).count();
		long paid = replies.stream().mapToLong((reply) -> reply.json().at("/extensions/cost/planning").asLong(0)).sum();
		System.err.printf("%d new shapes: %d planned for %d; bystander p99 %.1f ms quiet, %.1f ms%n", replies.size(),
				planned, paid, quiet, attacked);
		assertThat(planned).isPositive();
		assertThat(paid).isBetween(planned, MOST_PAID);
		assertThat(replies).filteredOn((reply) -> reply.status() != 200).allSatisfy((reply) -> {
			assertThat(reply.status()).isEqualTo(429);
			assertThat(reply.codes()).containsExactly("TOO_MANY_REQUESTS");
			assertThat(reply.hasData()).isFalse();
			assertThat(Integer.parseInt(reply.retryAfter())).isBetween(1, 60);
		});
		assertThat(attacked / quiet).isLessThan(HonestUser.WORSE);
	}

	@Test
	void deepShapesDoNotKeepOthersFromAskingSomethingNew() throws InterruptedException {
		Sender attacker = Sender.person(service.address(), "caleb.osei");
		Sender other = Sender.person(service.address(), "iman.farouk");
		List<CompletableFuture<Reply>> attacks = Stream.of("key", "name", "title", "location", "email", "timeZone")
			.map((leaf) -> CompletableFuture.supplyAsync(() -> attacker.ask(DEEP.formatted(leaf)),
					Thread::startVirtualThread))
			.toList();
		Thread.sleep(Duration.ofMillis(100));

		Reply reply = other.ask("{ me { title teams(first: 2) { nodes { name parent { name } } } } }");
		System.err.printf("Something new beside %d deep shapes took %.0f ms%n", attacks.size(), reply.millis());

		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.millis()).isLessThan(5_000);
		assertThat(attacks).extracting(CompletableFuture::join).allSatisfy((attack) -> {
			assertThat(attack.status()).as(attack.body()).isEqualTo(200);
			assertThat(attack.json().at("/extensions/cost/planning").asLong()).isPositive();
		});
	}

	/** Different shapes, each with some of the properties. */
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
		// Another order would be the same shape.
		Collections.sort(chosen);
		return "{ people(first: 1) { nodes { " + String.join(" ", chosen) + " } } }";
	}

}
