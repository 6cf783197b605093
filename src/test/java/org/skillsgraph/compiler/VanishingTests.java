package org.skillsgraph.compiler;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A deep selection takes several statements. An object deleted between two of them reads
 * as if it never existed.
 */
@SkillsGraphTest
@AnyDatabase
class VanishingTests {

	private static final int PEOPLE = 10;

	/** The person whose further managers the second statement reads. */
	private static final String LAST_OF_THE_FIRST = "p5";

	private final GraphQlClient asking;

	private final Driver driver;

	private final Between between = new Between();

	VanishingTests(GraphQlClient asking, Given given, Driver driver, ObservationRegistry observations) {
		this.asking = asking;
		this.driver = driver;
		observations.observationConfig().observationHandler(between);
		given.person("p" + PEOPLE);
		IntStream.range(0, PEOPLE).forEach((i) -> given.person("p" + i).reportsTo("p" + (i + 1)));
		given.inTheGraph();
	}

	/** Runs something after a statement. */
	private static final class Between implements ObservationHandler<Observation.Context> {

		private final Queue<Runnable> after = new ConcurrentLinkedQueue<>();

		@Override
		public boolean supportsContext(Observation.Context context) {
			return !after.isEmpty() && Reads.ROUND_TRIPS.equals(context.getName());
		}

		@Override
		public void onStop(Observation.Context context) {
			Runnable next = after.poll();
			if (next != null) {
				next.run();
			}
		}

	}

	@Test
	void whoVanishesBetweenTwoStatementsWasNeverThere() {
		assertThat(line()).isEqualTo("p0 p1 p2 p3 p4 p5 p6 p7 p8 p9 p10");

		between.after.add(() -> driver.executableQuery("MATCH (person:Person {key: $key}) DETACH DELETE person")
			.withParameters(Map.of("key", LAST_OF_THE_FIRST))
			.execute());

		assertThat(line()).isEqualTo("p0 p1 p2 p3 p4");
		assertThat(between.after).isEmpty();
	}

	/** The keys of p0 and of the managers above. */
	private String line() {
		Map<?, ?> person = asking.as("p1")
			.document("{ person(by: {key: \"p0\"}) " + "{ key manager ".repeat(PEOPLE) + "{ key }" + " }".repeat(PEOPLE)
					+ " }")
			.execute()
			.path("person")
			.entity(Map.class)
			.get();
		StringBuilder line = new StringBuilder(String.valueOf(person.get("key")));
		while (person.get("manager") instanceof Map<?, ?> manager) {
			line.append(' ').append(manager.get("key"));
			person = manager;
		}
		assertThat(person.containsKey("manager")).isEqualTo(!line.toString().endsWith("p" + PEOPLE));
		return line.toString();
	}

}
