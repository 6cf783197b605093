package org.skillsgraph.graph;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.Asking;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a question costs is what it takes. Every root is asked with each of its arguments,
 * and no answer takes the database more than its price allows.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PriceTests {

	private static final int PEOPLE = 3_000;

	/** A hit takes some tenths of a microsecond, a point stands for about a hundred. */
	private static final double MOST_HITS = 200;

	/** A round trip takes about a millisecond. */
	private static final double MOST_STATEMENTS = 0.1;

	private static final double MOST_ROWS = 2;

	private final GraphQlSource source;

	private final Organisation organisation;

	private final ThingCounts things;

	private final Profiling profiling;

	private final Asking asking;

	PriceTests(GraphQlSource source, Organisation organisation, ThingCounts things, Profiling profiling,
			Asking asking) {
		this.source = source;
		this.organisation = organisation;
		this.things = things;
		this.profiling = profiling;
		this.asking = asking;
	}

	@BeforeAll
	void many() {
		organisation.of(new LargeOrganisation(PEOPLE).files());
		things.forget();
	}

	/** Rows that are sorted each count the lists beside them, as if they were copies. */
	@Test
	void aCloudOfEveryoneNeedsLittleMemory() {
		Sender administrator = Sender.administrator(URI.create(asking.address()));

		Profiling.Effort effort = profiling.of(() -> administrator.ask("{ tagCloud(of: {everyone: true}) { label } }"));

		assertThat(effort.memory()).as("bytes").isBetween(1L, 10_000_000L);
	}

	@Test
	void noRootTakesMoreThanItsPrice() {
		Map<String, String> questions = PriceQuestions.of(source.schema());
		Sender administrator = Sender.administrator(URI.create(asking.address()));
		Map<String, String> dear = new TreeMap<>();
		Map<String, String> failed = new TreeMap<>();
		double worst = 0;
		for (Map.Entry<String, String> question : questions.entrySet()) {
			Reply[] reply = new Reply[1];
			Profiling.Effort effort = profiling.of(() -> reply[0] = administrator.ask(question.getValue()));
			double points = reply[0].json().at("/extensions/cost/asked").asDouble();
			if (points == 0) {
				failed.put(question.getKey(), reply[0].body());
				continue;
			}
			worst = Math.max(worst, effort.hits() / points);
			if (effort.hits() > MOST_HITS * points || effort.statements() > MOST_STATEMENTS * points
					|| effort.rows() > MOST_ROWS * points) {
				dear.put(question.getKey(), "%.0f points, %s".formatted(points, effort));
			}
		}
		System.err.printf("%d questions, at most %.0f hits for a point%n", questions.size(), worst);

		assertThat(failed).isEmpty();
		assertThat(dear).isEmpty();
		assertThat(questions).hasSizeGreaterThan(200);
	}

}
