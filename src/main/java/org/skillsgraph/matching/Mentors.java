package org.skillsgraph.matching;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.people.Audience;
import org.skillsgraph.skills.WantedSkill;
import org.skillsgraph.skills.WantedSkills;
import org.skillsgraph.wording.Named;

import org.springframework.stereotype.Repository;

/**
 * Finds the people who offer mentoring.
 */
@Repository
class Mentors {

	private static final CypherFile FIND = CypherFile.of("matching/find-mentors");

	/** Those who may search on a person's behalf. */
	private static final Audience MAY_ASK = Audience.MANAGER;

	/** Those who may see the person's mentorships; administrators may, too. */
	private static final Audience SEE_MENTORSHIPS = Audience.ONLY_ME;

	/** How long a mentor who declined isn't shown to that mentee. */
	private static final int DAYS_AFTER_DECLINE = 90;

	private final Reads reads;

	private final MatchingSettings settings;

	Mentors(Reads reads, MatchingSettings settings) {
		this.reads = reads;
		this.settings = settings;
	}

	/**
	 * A resolved question and its candidates.
	 *
	 * @param resolved the resolved question
	 * @param candidates everyone considered, each once
	 */
	record Found(ResolvedQuestion resolved, List<Candidate> candidates) {
	}

	/**
	 * {@return the possible mentors with all their facts, in one round trip}
	 * @param question the question
	 * @param moment the time of the facts
	 * @throws BadRequestException if the question names something that doesn't exist or
	 * that the viewer may not use
	 */
	Found asked(Question question, ZonedDateTime moment) {
		LocalDate today = moment.toLocalDate();
		Map<String, Object> parameter = question.parameter();
		parameter.put("perSkill", settings.candidatesPerSkill());
		parameter.put("declinedSince", today.minusDays(DAYS_AFTER_DECLINE));
		Record row = reads.run(FIND, Map.of("q", parameter, "viewer", question.viewer().parameter(), "today", today))
			.getFirst();
		Mentee mentee = mentee(question, row);
		Named team = team(question, row);
		List<ResolvedSkill> wanted = wanted(question, row.get("wanted"));
		if (wanted.isEmpty() && team == null) {
			throw new BadRequestException("NOTHING_WANTED",
					"Say for which skills or in which team a mentor is wanted: the mentee has no wish to learn that you may see.");
		}
		ResolvedQuestion resolved = new ResolvedQuestion(mentee, wanted, team, languages(question, mentee),
				question.minOverlapHours(), question.full(), row.get("offering").asLong(), today);
		return new Found(resolved, row.get("candidates").asList(MentorFacts::candidate));
	}

	private static @Nullable Mentee mentee(Question question, Record row) {
		boolean allowed = !row.get("mentee").isNull() && MAY_ASK.includes(row.get("rung").asLong());
		if (question.mentee() != null && !allowed) {
			throw new BadRequestException("UNKNOWN_PERSON",
					"There is no such person for whom you may look for a mentor.");
		}
		boolean open = question.viewer().administrator() || SEE_MENTORSHIPS.includes(row.get("rung").asLong());
		return allowed ? MentorFacts.mentee(row.get("mentee"), open) : null;
	}

	private static @Nullable Named team(Question question, Record row) {
		if (question.team() != null && row.get("team").isNull()) {
			throw new BadRequestException("UNKNOWN_TEAM", "There is no such team.");
		}
		return row.get("team").isNull() ? null : MentorFacts.named(row.get("team"));
	}

	private static List<ResolvedSkill> wanted(Question question, Value found) {
		Map<String, ResolvedSkill> wanted = new TreeMap<>();
		List<WantedSkill> asked = question.skills();
		if (asked == null) {
			found.values((wish) -> MentorFacts.wanted(wish, null)).forEach((wish) -> wanted.put(wish.key(), wish));
			return List.copyOf(wanted.values());
		}
		WantedSkills.each(asked, found, (skill, meant) -> wanted.merge(meant.get("key").asString(),
				MentorFacts.wanted(meant, skill), ResolvedSkill::and));
		return List.copyOf(wanted.values());
	}

	private static Set<String> languages(Question question, @Nullable Mentee mentee) {
		if (question.languages() != null) {
			return Set.copyOf(question.languages());
		}
		return (mentee != null) ? mentee.languages() : Set.of();
	}

}
