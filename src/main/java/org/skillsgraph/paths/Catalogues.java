package org.skillsgraph.paths;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.LearningFormat;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.learning.RequirementTree;
import org.skillsgraph.learning.Start;
import org.skillsgraph.planning.PathSettings;
import org.skillsgraph.skills.WantedSkill;

import org.springframework.stereotype.Repository;

/**
 * Reads everything to learn, and the ways to learn it, that is relevant to a target.
 */
@Repository
class Catalogues {

	private static final CypherFile FIND = CypherFile.of("paths/find-paths");

	private final Reads reads;

	private final Clock clock;

	private final PathSettings settings;

	Catalogues(Reads reads, Clock clock, PathSettings settings) {
		this.reads = reads;
		this.clock = clock;
		this.settings = settings;
	}

	/**
	 * The things a question names.
	 *
	 * @param start the background at the start
	 * @param target the requirement to meet
	 * @param catalogue everything relevant to the target
	 */
	record Found(Background start, Requirement target, TargetCatalogue catalogue) {
	}

	/**
	 * {@return the things a question names, in one round trip}
	 * @throws BadRequestException when it names something that doesn't exist
	 */
	Found of(Viewer viewer, LearningTarget target, Start start) {
		Map<String, Object> parameter = start.parameter(target.wanted(), target.items(), target.addOns());
		parameter.put("mentorsPerSkill", settings.mentorsPerSkill());
		parameter.put("target", target(target));
		Record row = reads.run(FIND, QuestionContext.now(viewer, clock).parameters(parameter)).getFirst();
		TargetCatalogue catalogue = new TargetCatalogue(items(row.get("items")),
				byKey(row.get("addOns"), Catalogues::addOn), byKey(row.get("skills"), Catalogues::skill));
		Requirement wanted = wanted(target, row);
		return new Found(start.background(row, target.wanted().size()), wanted, catalogue);
	}

	private static Map<String, Object> target(LearningTarget target) {
		Map<String, Object> parameter = new HashMap<>();
		parameter.put("skills", target.wanted().size());
		parameter.put("items", target.items());
		parameter.put("addOns", target.addOns());
		if (target.role() != null) {
			parameter.put("role", target.role().ownKey().orElse(""));
		}
		return parameter;
	}

	private static Requirement wanted(LearningTarget target, Record row) {
		if (target.item() != null) {
			String key = target.item().ownKey().orElse("");
			return present(row.get("items"), key, "ITEM", "learning item", new Requirement.Item(key));
		}
		if (target.addOn() != null) {
			String key = target.addOn().ownKey().orElse("");
			return present(row.get("addOns"), key, "ADD_ON", "add-on", new Requirement.AddOn(key));
		}
		if (target.role() != null) {
			if (row.get("role").isNull()) {
				throw Start.unknown("ROLE", "role", target.role().ownKey().orElse(target.role().id()));
			}
			return new Requirement.AllOf(row.get("role").get("skills").asList(Catalogues::requirement));
		}
		List<WantedSkill> skills = target.wanted();
		return new Requirement.AllOf(IntStream.range(0, skills.size())
			.<Requirement>mapToObj((place) -> new Requirement.Skill(
					Start.named(row.get("named"), place, skills.get(place)), skills.get(place).level()))
			.toList());
	}

	private static Requirement present(Value things, String key, String code, String kind, Requirement leaf) {
		if (things.asList((thing) -> thing.get("key").asString()).contains(key)) {
			return leaf;
		}
		throw Start.unknown(code, kind, key);
	}

	private static <T> Map<String, T> byKey(Value rows, Function<Value, T> made) {
		return rows.asList(Function.identity())
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row.get("key").asString(), made));
	}

	private static Requirement requirement(Value row) {
		return new Requirement.Skill(row.get("key").asString(), RowValues.number(row.get("level")));
	}

	private static Map<String, TargetCatalogue.Item> items(Value rows) {
		Map<String, Requirement> requires = RequirementTree.ofItems(rows.asList(Function.identity()));
		return byKey(rows, (row) -> item(row, requires.get(row.get("key").asString())));
	}

	private static TargetCatalogue.Item item(Value row, @Nullable Requirement requires) {
		Value next = row.get("next");
		return new TargetCatalogue.Item(row.get("key").asString(), row.get("title").asString(),
				LearningFormat.valueOf(row.get("format").asString()), row.get("external").asBoolean(false),
				number(row.get("hours")), number(row.get("cost")), requires,
				row.get("taught")
					.asList((taught) -> new TargetCatalogue.Taught(taught.get("key").asString(),
							taught.get("name").asString(), RowValues.number(taught.get("level")))),
				next.isNull() ? null
						: new TargetCatalogue.Next(next.get("key").asString(), next.get("startsAt").asZonedDateTime()));
	}

	private static TargetCatalogue.AddOn addOn(Value row) {
		return new TargetCatalogue.AddOn(row.get("key").asString(), row.get("name").asString(),
				RequirementTree.of(row.get("requires").asString(null)));
	}

	private static TargetCatalogue.Skill skill(Value row) {
		return new TargetCatalogue.Skill(row.get("key").asString(), row.get("name").asString(),
				row.get("wishes").asLong(),
				row.get("mentors")
					.asList((mentor) -> new TargetCatalogue.Mentor(mentor.get("key").asString(),
							mentor.get("name").asString(), RowValues.number(mentor.get("level")),
							number(mentor.get("weeklyHours")))));
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : Double.valueOf(value.asNumber().doubleValue());
	}

}
