package org.skillsgraph.insights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.skills.WantedSkills;

import org.springframework.stereotype.Repository;

/**
 * Reads the wanted skills and those people have.
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
	 * @param wanted each skill once, the most important first
	 * @param people whose skills count, by key
	 */
	record Facts(@Nullable String person, @Nullable String team, @Nullable String role, List<ResolvedSkill> wanted,
			List<SkilledPerson> people) {
	}

	/**
	 * {@return everything that counts, in one round trip}
	 * @param question the question
	 * @param context who asks, and when
	 * @throws BadRequestException when it names something that doesn't exist
	 */
	Facts find(GapQuestion question, QuestionContext context) {
		Record row = reads.run(FIND, context.parameters(question.parameter())).getFirst();
		String person = RowValues.text(row.get("person"));
		String team = RowValues.text(row.get("team"));
		String role = RowValues.text(row.get("role"));
		BadRequestException.unless(!question.ofTeam() || team != null, "UNKNOWN_TEAM", "There is no such team.");
		BadRequestException.unless(question.ofTeam() || person != null, "UNKNOWN_PERSON",
				"There is no such person: say whose gap it is.");
		BadRequestException.unless(question.input().against().role() == null || role != null, "UNKNOWN_ROLE",
				"There is no such role.");
		List<SkilledPerson> people = row.get("people").asList(GapFacts::person);
		BadRequestException.unless(people.size() <= GapQuestion.MOST_PEOPLE, "TOO_MANY",
				"More than 2,000 people belong to this team: ask about its parts.");
		return new Facts(person, team, role, wanted(question, row.get("wanted")), people);
	}

	private static List<ResolvedSkill> wanted(GapQuestion question, Value found) {
		Collection<ResolvedSkill> wanted = (question.skills() != null)
				? WantedSkills.resolved(question.skills(), found).values()
				: found.asList((row) -> ResolvedSkill.implied(row, row.get("importance").asDouble()));
		return wanted.stream().sorted(ResolvedSkill.MOST_IMPORTANT_FIRST).toList();
	}

	private static SkilledPerson person(Value row) {
		Map<String, SkilledPerson.Known> known = row.get("skills")
			.asList((skill) -> skill)
			.stream()
			.collect(Collectors.toMap((skill) -> skill.get("skill").asString(),
					(skill) -> new SkilledPerson.Known(RowValues.number(skill.get("level")),
							skill.get("confidence").asDouble())));
		return new SkilledPerson(row.get("key").asString(), known, RowValues.texts(row.get("wishes")));
	}

}
