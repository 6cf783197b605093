package org.skillsgraph.insights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.skills.NearReason;
import org.skillsgraph.skills.SkillResolver;
import org.skillsgraph.skills.WantedSkill;

import org.springframework.stereotype.Repository;

/**
 * Reads the requested skills and those people have.
 */
@Repository
class GapFacts {

	private static final CypherFile FIND = CypherFile.of("insights/skill-gap");

	private final Reads reads;

	GapFacts(Reads reads) {
		this.reads = reads;
	}

	/**
	 * A question with the things it names.
	 *
	 * @param person the key of the person; null for a team
	 * @param team the key of the team; null for a person
	 * @param role the key of the role; null if the gap isn't against one
	 * @param asked each skill once, the most important first
	 * @param people whose skills count, by key
	 */
	record Facts(@Nullable String person, @Nullable String team, @Nullable String role, List<RequestedSkill> asked,
			List<SkilledPerson> people) {
	}

	/**
	 * {@return everything that counts, in one round trip}
	 * @param question as it was asked
	 * @param today the day of the question
	 * @throws BadRequestException when it names something that doesn't exist
	 */
	Facts of(GapQuestion question, LocalDate today) {
		Record row = reads
			.run(FIND, Map.of("q", question.parameter(), "viewer", question.viewer().parameter(), "today", today))
			.getFirst();
		String person = key(row, "person");
		String team = key(row, "team");
		String role = key(row, "role");
		refuse(question.ofTeam() && team == null, "UNKNOWN_TEAM", "There is no such team.");
		refuse(!question.ofTeam() && person == null, "UNKNOWN_PERSON", "There is no such person: say whose gap it is.");
		refuse(question.input().against().role() != null && role == null, "UNKNOWN_ROLE", "There is no such role.");
		List<SkilledPerson> people = row.get("people").asList(GapFacts::knower);
		refuse(people.size() > GapQuestion.MOST_PEOPLE, "TOO_MANY",
				"More than 2,000 people belong to this team: ask of its parts.");
		return new Facts(person, team, role, asked(question, row.get("asked")), people);
	}

	private static void refuse(boolean wrong, String code, String message) {
		if (wrong) {
			throw new BadRequestException(code, message);
		}
	}

	private static @Nullable String key(Record row, String name) {
		return row.get(name).isNull() ? null : row.get(name).asString();
	}

	private static List<RequestedSkill> asked(GapQuestion question, Value found) {
		List<WantedSkill> named = question.input().against().skills();
		if (named == null) {
			return found.asList((row) -> asked(row, level(row), row.get("importance").asDouble()))
				.stream()
				.sorted(RequestedSkill.MOST_IMPORTANT_FIRST)
				.toList();
		}
		Map<String, RequestedSkill> asked = new TreeMap<>();
		for (int i = 0; i < named.size(); i++) {
			WantedSkill wanted = named.get(i);
			long place = i;
			List<Value> meant = found.asList((each) -> each)
				.stream()
				.filter((each) -> each.get("place").asLong() == place)
				.toList();
			String key = SkillResolver.one(wanted.skill(),
					meant.stream().map((each) -> each.get("key").asString()).toList());
			asked.merge(key, asked(meant.getFirst(), wanted.level(), GapQuestion.importance(wanted)),
					RequestedSkill::and);
		}
		return asked.values().stream().sorted(RequestedSkill.MOST_IMPORTANT_FIRST).toList();
	}

	private static RequestedSkill asked(Value row, @Nullable Long level, double importance) {
		return new RequestedSkill(row.get("key").asString(), row.get("name").asString(), level, importance,
				row.get("near")
					.asList((near) -> new RequestedSkill.Near(near.get("key").asString(), near.get("name").asString(),
							near.get("nearness").asDouble(), NearReason.valueOf(near.get("reason").asString()))));
	}

	private static SkilledPerson knower(Value row) {
		Map<String, SkilledPerson.Known> known = row.get("skills")
			.asList((skill) -> skill)
			.stream()
			.collect(Collectors.toMap((skill) -> skill.get("skill").asString(),
					(skill) -> new SkilledPerson.Known(level(skill), skill.get("confidence").asDouble())));
		return new SkilledPerson(row.get("key").asString(), known,
				Set.copyOf(row.get("wishes").asList(Value::asString)));
	}

	private static @Nullable Long level(Value row) {
		return row.get("level").isNull() ? null : Long.valueOf(row.get("level").asLong());
	}

}
