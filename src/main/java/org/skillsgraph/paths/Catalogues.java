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
import org.skillsgraph.learning.LearningFormat;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.learning.RequirementTree;
import org.skillsgraph.learning.Start;
import org.skillsgraph.matching.SuitableMentors;
import org.skillsgraph.planning.PathSettings;
import org.skillsgraph.skills.WantedSkill;
import org.skillsgraph.steps.Commitments;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Session;
import org.skillsgraph.steps.StepSources;
import org.skillsgraph.steps.TargetCatalogue;
import org.skillsgraph.wording.Named;

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
	 * {@return the things a question names, in one round trip}
	 * @throws BadRequestException when it names something that doesn't exist
	 */
	StepSources of(Viewer viewer, LearningTarget target, Start start) {
		Map<String, Object> parameter = start.parameter(target.wanted(), target.items(), target.addOns());
		parameter.put("perSkill", settings.mentorsPerSkill());
		parameter.put("target", target(target));
		QuestionContext context = QuestionContext.now(viewer, clock);
		parameter.put("declinedSince", SuitableMentors.declinedSince(context.today()));
		Record row = reads.run(FIND, context.parameters(parameter)).getFirst();
		SuitableMentors suitable = SuitableMentors.of(row.get("mentee"), context.today());
		TargetCatalogue catalogue = new TargetCatalogue(items(row.get("items")),
				byKey(row.get("addOns"), Catalogues::addOn),
				byKey(row.get("skills"), (skill) -> skill(skill, suitable)));
		PathTarget wanted = wanted(target, row);
		return new StepSources(start.background(row, target.wanted().size()), wanted, catalogue,
				Commitments.of(row.get("commitments"), row.get("mentorships")), context.moment());
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

	private static PathTarget wanted(LearningTarget target, Record row) {
		if (target.item() != null) {
			String key = target.item().ownKey().orElse("");
			return PathTarget.whole(present(row.get("items"), key, "ITEM", "learning item", new Requirement.Item(key)));
		}
		if (target.addOn() != null) {
			String key = target.addOn().ownKey().orElse("");
			return PathTarget.whole(present(row.get("addOns"), key, "ADD_ON", "add-on", new Requirement.AddOn(key)));
		}
		if (target.role() != null) {
			if (row.get("role").isNull()) {
				throw Start.unknown("ROLE", "role", target.role().ownKey().orElse(target.role().id()));
			}
			return PathTarget.ofParts(row.get("role").get("skills").asList(Catalogues::calledFor));
		}
		List<WantedSkill> skills = target.wanted();
		return PathTarget.ofParts(IntStream.range(0, skills.size())
			.mapToObj((place) -> new PathTarget.Part(
					new Requirement.Skill(Start.named(row.get("named"), place, skills.get(place)),
							skills.get(place).level()),
					skills.get(place).relativeImportance()))
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

	private static PathTarget.Part calledFor(Value row) {
		return new PathTarget.Part(new Requirement.Skill(row.get("key").asString(), RowValues.number(row.get("level"))),
				row.get("importance").isNull() ? 1 : row.get("importance").asNumber().doubleValue());
	}

	private static Map<String, TargetCatalogue.Item> items(Value rows) {
		Map<String, Requirement> requires = RequirementTree.ofItems(rows.asList(Function.identity()));
		return byKey(rows, (row) -> item(row, requires.get(row.get("key").asString())));
	}

	private static TargetCatalogue.Item item(Value row, @Nullable Requirement requires) {
		LearningFormat format = LearningFormat.valueOf(row.get("format").asString());
		Double hours = number(row.get("hours"));
		double usual = (hours != null) ? hours : format.usualHours();
		return new TargetCatalogue.Item(row.get("key").asString(), row.get("title").asString(), format,
				row.get("external").asBoolean(false), row.get("catalogued").asBoolean(true), hours,
				number(row.get("cost")), requires,
				row.get("taught")
					.asList((taught) -> new TargetCatalogue.Taught(taught.get("key").asString(),
							taught.get("name").asString(), RowValues.number(taught.get("level")))),
				row.get("sessions").asList((session) -> Session.of(session, usual)), row.get("held").asBoolean());
	}

	private static TargetCatalogue.AddOn addOn(Value row) {
		return new TargetCatalogue.AddOn(row.get("key").asString(), row.get("name").asString(),
				RequirementTree.of(row.get("requires").asString(null)));
	}

	private static TargetCatalogue.Skill skill(Value row, SuitableMentors suitable) {
		Named skill = Named.of(row);
		return new TargetCatalogue.Skill(skill.key(), skill.name(), row.get("wishes").asLong(),
				row.get("mentors")
					.asList(Function.identity())
					.stream()
					.flatMap((mentor) -> suitable.in(mentor, skill).stream())
					.map((mentor) -> new TargetCatalogue.Mentor(mentor.key(), mentor.name(), mentor.level(),
							mentor.weeklyHours()))
					.toList());
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : Double.valueOf(value.asNumber().doubleValue());
	}

}
