package org.skillsgraph.insights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;

import org.springframework.stereotype.Component;

/**
 * Draws tag clouds of careers. The weights are computed in the database: the same Cypher
 * serves a person's own field, and returns only the tags. Clouds of everyone are cached
 * for a while.
 */
@Component
class DrawingTagClouds {

	private static final CypherFile FIND = CypherFile.of("insights/find-tags");

	/** The largest page, and so the most tags of a cloud. */
	private static final int MOST = 100;

	private static final int MOST_DAYS = 200;

	private final Reads reads;

	private final InsightsSettings settings;

	private final Clock clock;

	/**
	 * It sums up ten thousand people, and is the same for every caller: it holds only
	 * what is visible to everyone.
	 */
	private final Cache<Day, List<Tag>> ofEveryone;

	DrawingTagClouds(Reads reads, InsightsSettings settings, Clock clock) {
		this.reads = reads;
		this.settings = settings;
		this.clock = clock;
		this.ofEveryone = Caffeine.newBuilder().maximumSize(MOST_DAYS).expireAfterWrite(settings.cloudKept()).build();
	}

	/**
	 * The date asked about, and the day of the request.
	 *
	 * @param asOf facts after this date don't count
	 * @param today undated facts count from today on
	 */
	private record Day(LocalDate asOf, LocalDate today) {
	}

	/**
	 * {@return the tags of a cloud, heaviest first}
	 * @param of whose careers
	 * @param asOf the date of the cloud; null for today
	 * @param first the number of tags
	 * @param viewer who sees of others only what is visible to everyone
	 * @throws org.skillsgraph.errors.BadRequestException with code UNKNOWN_PERSON,
	 * UNKNOWN_TEAM or INVALID_INPUT
	 */
	List<Tag> draw(TagCloudOf of, @Nullable LocalDate asOf, int first, Viewer viewer) {
		QuestionContext context = QuestionContext.now(viewer, clock);
		Day day = new Day(Objects.requireNonNullElse(asOf, context.today()), context.today());
		if (Boolean.TRUE.equals(of.everyone())) {
			List<Tag> tags = ofEveryone.getIfPresent(day);
			if (tags == null) {
				// Rather drawn twice than blocking a request until its deadline.
				tags = draw(of, day.asOf(), MOST, context);
				ofEveryone.put(day, tags);
			}
			return tags.subList(0, Math.min(first, tags.size()));
		}
		return draw(of, day.asOf(), first, context);
	}

	private List<Tag> draw(TagCloudOf of, LocalDate asOf, int first, QuestionContext context) {
		Map<String, Object> parameter = new HashMap<>(of.parameter());
		parameter.put("asOf", asOf);
		parameter.put("first", first);
		parameter.put("most", settings.peoplePerCloud());
		Record row = reads.run(FIND, context.parameters(parameter)).getFirst();
		if (!row.get("found").asBoolean()) {
			throw of.unknown();
		}
		return row.get("tags").asList(DrawingTagClouds::tag);
	}

	private static Tag tag(Value row) {
		return new Tag(row.get("label").asString(), row.get("kind").asString(), row.get("weight").asDouble(),
				new Id(row.get("type").asString(), row.get("key").asString()));
	}

}
