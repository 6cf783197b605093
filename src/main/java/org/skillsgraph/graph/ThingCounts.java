package org.skillsgraph.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * How many objects of each type there are. Query costs depend on it where a list is read
 * as a whole, so it must be known before anything runs: the counts are cached, and
 * refreshed once a minute while in use.
 */
@Component
public class ThingCounts {

	private static final Logger LOG = LoggerFactory.getLogger(ThingCounts.class);

	private static final CypherFile COUNT = CypherFile.of("graph/count-things");

	private static final Duration KEPT = Duration.ofMinutes(1);

	private static final String ALL = "all";

	private final LoadingCache<String, Map<String, Long>> counts;

	ThingCounts(InFlightReads inFlight, Clock clock) {
		this.counts = Caffeine.newBuilder().refreshAfterWrite(KEPT).build(new CacheLoader<>() {

			@Override
			public Map<String, Long> load(String all) {
				return inFlight.answer((session) -> count(session, LocalDate.now(clock)));
			}

			@Override
			public Map<String, Long> reload(String all, Map<String, Long> before) {
				try {
					return load(all);
				}
				catch (RuntimeException ex) {
					LOG.debug("Things can't be counted anew", ex);
					return before;
				}
			}

		});
	}

	/**
	 * {@return how many objects of a type, or of a {@code skips:} name, there recently
	 * were} It is 0 for a type that is never counted, and while the database is
	 * unavailable: then the request itself fails as well.
	 */
	public long of(String type) {
		try {
			return counts.get(ALL).getOrDefault(type, 0L);
		}
		catch (RuntimeException ex) {
			LOG.debug("Things can't be counted", ex);
			return 0;
		}
	}

	/** Counts again the next time. */
	public void forget() {
		counts.invalidateAll();
	}

	private static Map<String, Long> count(Session session, LocalDate today) {
		return session.executeRead(
				(read) -> read.run(COUNT.text(), Map.of("today", today)).single().get("counts").asMap(Value::asLong));
	}

}
