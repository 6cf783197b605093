package org.skillsgraph.insights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.Viewer;

import org.springframework.stereotype.Component;

/**
 * Draws tag clouds of careers. What weighs how much is worked out where the facts are:
 * the same Cypher serves a person's own field, and brings nothing but the tags.
 */
@Component
class DrawingTagClouds {

	private static final CypherFile FIND = CypherFile.of("insights/find-tags");

	private final Reads reads;

	private final InsightsSettings settings;

	private final Clock clock;

	DrawingTagClouds(Reads reads, InsightsSettings settings, Clock clock) {
		this.reads = reads;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * {@return the tags of a cloud, heaviest first}
	 * @param of whose careers
	 * @param asOf at which date; today when it isn't said
	 * @param first how many
	 * @param viewer who sees of others what everyone may know
	 * @throws org.skillsgraph.graph.BadRequestException with code UNKNOWN_PERSON,
	 * UNKNOWN_TEAM or INVALID_INPUT
	 */
	List<Tag> draw(TagCloudOf of, @Nullable LocalDate asOf, int first, Viewer viewer) {
		LocalDate today = LocalDate.now(clock);
		Map<String, Object> parameter = new HashMap<>(of.parameter());
		parameter.put("asOf", Objects.requireNonNullElse(asOf, today));
		parameter.put("first", first);
		parameter.put("most", settings.peoplePerCloud());
		Record row = reads.run(FIND, Map.of("q", parameter, "viewer", viewer.parameter(), "today", today)).getFirst();
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
