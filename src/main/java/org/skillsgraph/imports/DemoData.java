package org.skillsgraph.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.skillsgraph.lifecycle.ProcessEnd;
import org.skillsgraph.validation.StoredData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Imports a small organisation into an empty graph, so that there is something to query
 * from the first minute. A killed import is continued at the next start. Later starts
 * only say how old it is. {@code skills-graph.demo=false} leaves the graph empty.
 */
@Component
@ConditionalOnBooleanProperty(name = "skills-graph.demo", matchIfMissing = true)
class DemoData implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

	private final Importing importing;

	private final StoredData stored;

	private final StoredDemo storedDemo;

	private final Clock clock;

	DemoData(Importing importing, StoredData stored, StoredDemo storedDemo, Clock clock) {
		this.importing = importing;
		this.stored = stored;
		this.storedDemo = storedDemo;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<Resource> files = List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*.csv"));
		if (files.isEmpty() || !(stored.nothing() || storedDemo.begun().isPresent())) {
			storedDemo.complete().ifPresent(this::tellAge);
			return;
		}
		try {
			importing.demo(files, (_) -> {
			}).ifPresent(DemoData::tell);
		}
		catch (RuntimeException ex) {
			if (!ProcessEnd.hasBegun()) {
				throw ex;
			}
			LOG.info(
					"The process was told to end before the demo organisation was complete; the next start completes it.");
		}
	}

	/** Only tells it: a start never changes stored data unasked. */
	private void tellAge(DemoDay day) {
		long weeks = day.weeksUntil(DemoDay.of(LocalDate.now(clock)));
		if (weeks > 0) {
			LOG.info("The demo organisation is {} old: the command {} moves its dates to today.", DemoDay.text(weeks),
					MoveDemoCommand.NAME);
		}
	}

	private static void tell(Report report) {
		LOG.info("{} rows of a demo organisation are in the graph, which was empty", report.rows());
		report.anomalies().forEach((anomaly) -> LOG.warn("{}", anomaly));
	}

}
