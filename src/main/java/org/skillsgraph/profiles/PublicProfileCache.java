package org.skillsgraph.profiles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Reads stored profiles and keeps those that were read lately: the mentors and trainers
 * of a skill are ranked again and again. They are kept by their text, so that a changed
 * one is read anew.
 */
@Component
public class PublicProfileCache {

	/** The longest text of all kept profiles together. */
	private static final long MOST_CHARACTERS = 10_000_000;

	private final Cache<String, PublicProfile> profiles = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String json, PublicProfile _) -> json.length())
		.recordStats()
		.build();

	PublicProfileCache(MeterRegistry meters) {
		CaffeineCacheMetrics.monitor(meters, profiles, "public-profiles");
	}

	/**
	 * {@return a stored profile}
	 * @param json as it is stored
	 */
	public PublicProfile of(String json) {
		return profiles.get(json, PublicProfile::of);
	}

}
