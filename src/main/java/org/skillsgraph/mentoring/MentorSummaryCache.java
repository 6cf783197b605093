package org.skillsgraph.mentoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Reads stored summaries and keeps those that were read lately: the mentors of a skill
 * are ranked again and again. They are kept by their text, so that a changed one is read
 * anew.
 */
@Component
public class MentorSummaryCache {

	/** The longest text of all kept summaries together. */
	private static final long MOST_CHARACTERS = 10_000_000;

	private final Cache<String, MentorSummary> summaries = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String json, MentorSummary _) -> json.length())
		.recordStats()
		.build();

	MentorSummaryCache(MeterRegistry meters) {
		CaffeineCacheMetrics.monitor(meters, summaries, "mentor-summaries");
	}

	/**
	 * {@return a stored summary}
	 * @param json as it is stored
	 */
	public MentorSummary of(String json) {
		return summaries.get(json, MentorSummary::of);
	}

}
