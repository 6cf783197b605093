package org.skillsgraph.insights;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.Test;
import org.skillsgraph.FixedClock;
import org.skillsgraph.Given;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.graph.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/** The cloud of everyone is computed once, for any caller and any number of requests. */
@SkillsGraphTest
class KeptCloudTests {

	private static final TagCloudOf EVERYONE = new TagCloudOf(null, null, true);

	private static final Viewer ADA = new Viewer("ada", false);

	private static final Viewer BEN = new Viewer("ben", false);

	private final Given given;

	private final Reads reads;

	private final Clock clock;

	private final MeterRegistry meters;

	KeptCloudTests(Given given, Reads reads, Clock clock, MeterRegistry meters) {
		this.given = given;
		this.reads = reads;
		this.clock = clock;
		this.meters = meters;
	}

	@Test
	void whoeverAsksSeesTheSameCloud() {
		given.person("ada").knows("java", 5).knows("cobol", 5, "ONLY_ME");
		given.person("ben").knows("java", 3).knows("go", 1);
		given.inTheGraph();
		DrawingTagClouds anew = drawing(Duration.ZERO);
		DrawingTagClouds kept = drawing(Duration.ofHours(1));
		LocalDate today = FixedClock.NOW.atZone(clock.getZone()).toLocalDate();

		List<Tag> all = anew.draw(EVERYONE, null, 100, ADA);
		double before = drawn();

		assertThat(all).extracting(Tag::label).containsExactly("java", "go");
		assertThat(kept.draw(EVERYONE, null, 1, ADA)).isEqualTo(all.subList(0, 1));
		assertThat(kept.draw(EVERYONE, null, 100, BEN)).isEqualTo(all);
		assertThat(kept.draw(EVERYONE, today, 100, Viewer.NOBODY)).isEqualTo(all);
		assertThat(drawn() - before).isEqualTo(1);
		assertThat(kept.draw(EVERYONE, today.minusYears(1), 100, BEN)).isEmpty();
		assertThat(drawn() - before).isEqualTo(2);
	}

	private DrawingTagClouds drawing(Duration kept) {
		return new DrawingTagClouds(reads, new InsightsSettings(10_000, kept), clock);
	}

	private double drawn() {
		return meters.find(Reads.ROUND_TRIPS)
			.tag("statement", "insights/find-tags")
			.timers()
			.stream()
			.mapToLong(Timer::count)
			.sum();
	}

}
