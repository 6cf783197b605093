package org.skillsgraph.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.graph.Writes;
import org.skillsgraph.text.Languages;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Updates public profiles. Every write of something that {@link PublicProfile} has calls
 * it in the same transaction, after MENTORS and KNOWS are derived.
 */
@Component
public class ProfileDerivation {

	/** Changes when stored profiles have to be derived anew. */
	public static final String VERSION = "3";

	private static final CypherFile FIND = CypherFile.of("profiles/find-profiles");

	private static final CypherFile KEEP = CypherFile.of("profiles/keep-profiles");

	private final Writes writes;

	ProfileDerivation(Writes writes) {
		this.writes = writes;
	}

	/**
	 * Derives profiles and stores those that have changed.
	 * @param people the keys of those whose profiles may differ from the graph
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void of(Collection<String> people) {
		List<Map<String, @Nullable Object>> changed = new ArrayList<>();
		for (Record row : writes.run(FIND, Map.of("q", Map.of("people", List.copyOf(new TreeSet<>(people)))))) {
			String profile = row.get("shown").asBoolean() ? profile(row).json() : null;
			if (!Objects.equals(RowValues.text(row.get("stored")), profile)) {
				Map<String, @Nullable Object> change = new HashMap<>();
				change.put("person", row.get("person").get("key"));
				change.put("profile", profile);
				change.put("holder", !row.get("addOns").isEmpty());
				changed.add(change);
			}
		}
		if (!changed.isEmpty()) {
			writes.run(KEEP, Map.of("q", Map.of("rows", changed)));
		}
	}

	private static PublicProfile profile(Record row) {
		Value person = row.get("person");
		Map<String, PublicProfile.Known> known = new LinkedHashMap<>();
		row.get("known").values().forEach((skill) -> known.put(skill.get("skill").asString(), known(skill)));
		return new PublicProfile(person.get("key").asString(),
				new TreeSet<>(Languages.compared(RowValues.texts(person.get("languages")))), WorkingHours.of(person),
				day(person.get("startedOn")), day(person.get("leftOn")), offer(row), known,
				row.get("mentorships").asList(ProfileDerivation::mentorship),
				row.get("addOns").asList(ProfileDerivation::holding), row.get("led").asList(ProfileDerivation::led));
	}

	private static PublicProfile.@Nullable Offer offer(Record row) {
		Value offer = row.get("offer");
		if (offer.isNull()) {
			return null;
		}
		return new PublicProfile.Offer(offer.get("places").asInt(0),
				offer.get("weeklyHours").computeOrDefault((hours) -> hours.asNumber().doubleValue(), null),
				offer.get("paused").asBoolean(false), keys(row.get("offered")));
	}

	private static PublicProfile.Known known(Value row) {
		return new PublicProfile.Known(RowValues.number(row.get("level")),
				row.get("confidence").computeOrDefault((confidence) -> confidence.asNumber().doubleValue(), 0.0),
				row.get("training").asBoolean(false));
	}

	private static PublicProfile.Mentorship mentorship(Value row) {
		return new PublicProfile.Mentorship(row.get("current").asBoolean(), day(row.get("startedOn")),
				day(row.get("endedOn")), keys(row.get("skills")));
	}

	private static PublicProfile.Holding holding(Value row) {
		return new PublicProfile.Holding(row.get("addOn").asString(), day(row.get("since")), day(row.get("until")));
	}

	private static PublicProfile.Led led(Value row) {
		return new PublicProfile.Led(row.get("offering").asString(), row.get("item").asString(),
				row.get("role").asString(), row.get("start").asZonedDateTime().toInstant());
	}

	/** In the statement's order, so that equal profiles are stored alike. */
	private static Set<String> keys(Value keys) {
		return new LinkedHashSet<>(keys.asList(Value::asString));
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
