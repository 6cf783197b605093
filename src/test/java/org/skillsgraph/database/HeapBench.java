package org.skillsgraph.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.ServiceProcess;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that nothing is kept that is no longer needed: compares the service's memory
 * after ten thousand mixed requests with that after a hundred thousand. The service has
 * its own process, without the database. Run by {@code mvn verify -Pbench}.
 */
@SkillsGraphTest
class HeapBench {

	private static final int FEW = 10_000;

	private static final int MANY = 100_000;

	private static final int AT_ONCE = 4;

	/** Growth up to this factor may be chance. */
	private static final double NOISE = 1.05;

	private static final List<String> PROPERTIES = List.of("id", "key", "name", "title", "location", "timeZone",
			"active", "email");

	private final ServiceProcess service;

	private final List<Sender> callers = new ArrayList<>();

	private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();

	private final String mentors;

	private final String person;

	HeapBench(Neo4jConnectionDetails database, EmbeddedSettings embedded, Organisation organisation)
			throws IOException {
		organisation.demo();
		this.mentors = known("find-mentors");
		this.person = known("person");
		this.service = ServiceProcess.service(embedded.directory(), "--spring.neo4j.uri=" + database.getUri(),
				"--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + Files.readString(embedded.directory().resolve("password")))
			.ready();
		for (int i = 0; i < 300; i++) {
			callers.add(Sender.service(service.address(), "caller-" + i));
		}
	}

	@Test
	void whatWasAnsweredIsForgotten() throws InterruptedException {
		try (service) {
			ask(0, FEW);
			double few = rested();
			for (int asked = FEW; asked < MANY; asked += FEW) {
				ask(asked, asked + FEW);
				System.err.printf("%d requests, heap %.1f MB%n", asked + FEW, service.heap());
			}
			double many = rested();

			System.err.printf("heap after %d requests %.1f MB, after %d %.1f MB; by status %s%n", FEW, few, MANY, many,
					statuses);
			assertThat(many).isLessThan(few * NOISE);
		}
	}

	/**
	 * {@return the heap after a pause in which all budgets refill}
	 */
	private double rested() throws InterruptedException {
		Thread.sleep(Duration.ofSeconds(65));
		// The next caller's request clears out what has expired.
		Sender.service(service.address(), "next").ask("{ __typename }");
		return service.heap();
	}

	private void ask(int from, int to) {
		AtomicInteger next = new AtomicInteger(from);
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			IntStream.range(0, AT_ONCE).mapToObj((_) -> CompletableFuture.runAsync(() -> {
				for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
					Reply reply = ask(number);
					statuses.merge(reply.status(), 1, Integer::sum);
				}
			}, threads)).toList().forEach(CompletableFuture::join);
		}
	}

	private Reply ask(int number) {
		Random random = new Random(number);
		Sender caller = callers.get(random.nextInt(callers.size()));
		return switch (number % 40) {
			case 0 -> caller.ask(mentors, Map.of("skill", "kafka", "first", 1 + random.nextInt(3)));
			case 1 -> caller.ask("query ($text: String!) { search(text: $text, first: 3) { totalCount } }",
					Map.of("text", "word" + number));
			case 2, 3 -> caller.ask(shape(random));
			case 4, 5, 6, 7, 8, 9 -> caller.ask("{ nothing" + number + " }");
			case 10, 11, 12 -> caller.ask("{ people(first: " + -number + ") { totalCount } }");
			case 13, 14, 15 -> caller.send("{\"documentId\":\"sha256:" + number + "\"}");
			case 16, 17, 18 -> caller.send("{ broken " + number);
			case 19, 20, 21 -> caller.get("/nowhere/" + number);
			case 22, 23, 24 -> caller.ask("query Q" + number + " { a" + number + ": __typename }");
			case 25, 26 -> caller.ask("{ people(first: 1, after: \"c" + number + "\") { totalCount } }");
			case 27, 28, 29 -> Sender.bearer(service.address(), "token-" + number).ask("{ __typename }");
			case 30, 31 -> Sender.service(service.address(), "once-" + number).ask("{ __typename }");
			default -> caller.ask(person, Map.of("person", "nobody-" + number));
		};
	}

	/** One of several thousand; the database plans each one that wasn't used lately. */
	private static String shape(Random random) {
		List<String> properties = new ArrayList<>(PROPERTIES);
		Collections.shuffle(properties, random);
		return "{ person(by: {key: \"ada.lindqvist\"}) { "
				+ String.join(" ", properties.subList(0, 1 + random.nextInt(5))) + " } }";
	}

	private static String known(String name) throws IOException {
		return new ClassPathResource("known-operations/" + name + ".graphql")
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
