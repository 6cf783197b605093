package org.skillsgraph.imports;

import java.io.IOException;
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
 * from the first minute. A killed import is continued at the next start.
 * {@code skills-graph.demo=false} leaves the graph empty.
 */
@Component
@ConditionalOnBooleanProperty(name = "skills-graph.demo", matchIfMissing = true)
class DemoData implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

	private final Importing importing;

	private final StoredData stored;

	DemoData(Importing importing, StoredData stored) {
		this.importing = importing;
		this.stored = stored;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<Resource> files = List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*.csv"));
		if (files.isEmpty() || !(stored.nothing() || stored.demoIsBegun())) {
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

	private static void tell(Report report) {
		LOG.info("{} rows of a demo organisation are in the graph, which was empty", report.rows());
		report.anomalies().forEach((anomaly) -> LOG.warn("{}", anomaly));
	}

}
