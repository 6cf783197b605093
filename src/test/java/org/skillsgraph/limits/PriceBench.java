package org.skillsgraph.limits;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.ThingCounts;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how much processor time one point of price buys, in this process including the
 * database, and which queries get the most for it. Run by {@code mvn verify -Pbench}; the
 * system property {@code skills-graph.bench.people} sets the number of people.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PriceBench {

	private static final int PEOPLE = Integer.getInteger("skills-graph.bench.people", 60_000);

	private static final int WARMING = 5;

	private static final int TIMES = 20;

	private static final int SHOWN = 25;

	private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private final GraphQlSource source;

	private final Sender administrator;

	private final Organisation organisation;

	private final ThingCounts things;

	PriceBench(GraphQlSource source, Organisation organisation, ThingCounts things, GraphQlClient asking) {
		this.source = source;
		this.organisation = organisation;
		this.things = things;
		this.administrator = Sender.administrator(URI.create(asking.address()));
	}

	@BeforeAll
	void many() {
		organisation.of(new LargeOrganisation(PEOPLE).files());
		things.forget();
		for (int i = 0; i < 2_000; i++) {
			administrator.ask("{ me { key } }");
		}
	}

	private record Measured(String question, double points, double millis) {

		double microsPerPoint() {
			return 1_000 * millis / points;
		}

	}

	@Test
	void whatAPointBuys() {
		List<Measured> measured = new ArrayList<>();
		PriceQuestions.of(source.schema()).forEach((about, question) -> measured.add(measured(about, question)));
		measured.sort(Comparator.comparingDouble(Measured::microsPerPoint).reversed());

		System.err.printf("%d people, %d questions; processor time for a point:%n", PEOPLE, measured.size());
		measured.stream()
			.limit(SHOWN)
			.forEach((one) -> System.err.printf("%8.0f µs  %7.1f ms  %7.0f points  %s%n", one.microsPerPoint(),
					one.millis(), one.points(), one.question()));
		assertThat(measured).hasSizeGreaterThan(200);
	}

	private Measured measured(String about, String question) {
		for (int i = 0; i < WARMING; i++) {
			administrator.ask(question);
		}
		long before = machine.getProcessCpuTime();
		Reply reply = administrator.ask(question);
		for (int i = 1; i < TIMES; i++) {
			administrator.ask(question);
		}
		double millis = (machine.getProcessCpuTime() - before) / 1e6 / TIMES;
		return new Measured(about, Math.max(1, reply.json().at("/extensions/cost/asked").asDouble()), millis);
	}

}
