package org.skillsgraph.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.people.Audience;
import org.skillsgraph.ranking.WantedLanguages;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.skills.WantedSkills;
import org.skillsgraph.wording.Named;

import org.springframework.stereotype.Repository;

/**
 * Finds the people who offer mentoring.
 */
@Repository
class Mentors {

	private static final CypherFile FIND = CypherFile.of("matching/find-mentors");

	/** Those who may search on a person's behalf, besides service accounts. */
	private static final Audience MAY_ASK = Audience.MANAGER;

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
	 * @param served the wishes for which no mentor is sought
	 */
	record Found(ResolvedMentorQuestion resolved, List<Candidate> candidates, List<ServedWish> served) {
	}

	/**
	 * {@return the possible mentors with all their facts, in one round trip}
	 * @param question the question
	 * @param context who asks, and when
	 * @throws BadRequestException if the question names something that doesn't exist or
	 * that the viewer may not use
	 */
	Found find(MentorQuestion question, QuestionContext context) {
		Map<String, Object> parameter = question.parameter();
		parameter.put("perSkill", settings.candidatesPerSkill());
		parameter.put("declinedSince", SuitableMentors.declinedSince(context.today()));
		Record row = reads.run(FIND, context.parameters(parameter)).getFirst();
		Mentee mentee = mentee(question, row);
		Named team = team(question, row);
		List<ResolvedSkill> wanted = wanted(question, row.get("wanted"));
		List<ServedWish> served = (mentee != null) ? row.get("served").asList(ServedWish::of) : List.of();
		BadRequestException.unless(!wanted.isEmpty() || team != null || !served.isEmpty(), "NOTHING_WANTED",
				"Say for which skills or in which team a mentor is wanted: the mentee has no wish to learn that you may see.");
		ResolvedMentorQuestion resolved = new ResolvedMentorQuestion(mentee, wanted, team, languages(question, mentee),
				question.minOverlapHours(), question.full(), offers(row), context.today());
		return new Found(resolved, row.get("candidates").asList(MentorFacts::candidate), served);
	}

	private static @Nullable Mentee mentee(MentorQuestion question, Record row) {
		boolean there = !row.get("mentee").isNull();
		boolean allowed = there && (question.viewer().isService() || MAY_ASK.includes(row.get("rung").asLong()));
		BadRequestException.unless(question.mentee() == null || there, "UNKNOWN_PERSON", "There is no such person.");
		BadRequestException.unless(question.mentee() == null || allowed, "NOT_ALLOWED",
				"You may look for a mentor for yourself and for the people who report to you, directly or through others.");
		return allowed ? MentorFacts.mentee(row.get("mentee")) : null;
	}

	private static @Nullable Named team(MentorQuestion question, Record row) {
		BadRequestException.unless(question.team() == null || !row.get("team").isNull(), "UNKNOWN_TEAM",
				"There is no such team.");
		return row.get("team").isNull() ? null : Named.of(row.get("team"));
	}

	private static List<ResolvedSkill> wanted(MentorQuestion question, Value found) {
		if (question.skills() == null) {
			return found.asList((wish) -> ResolvedSkill.implied(wish, 1))
				.stream()
				.sorted(Comparator.comparing(ResolvedSkill::key))
				.toList();
		}
		return List.copyOf(WantedSkills.resolved(question.skills(), found).values());
	}

	private static ResolvedMentorQuestion.Offers offers(Record row) {
		Map<String, ResolvedMentorQuestion.Offers.Offered> bySkill = new HashMap<>();
		Stream.of("wanted", "offers")
			.flatMap((column) -> row.get(column).asList((skill) -> skill).stream())
			.forEach((skill) -> bySkill.put(skill.get("key").asString(),
					new ResolvedMentorQuestion.Offers.Offered(Named.of(skill), skill.get("offering").asLong())));
		return new ResolvedMentorQuestion.Offers(row.get("offering").asLong(), bySkill);
	}

	private static WantedLanguages languages(MentorQuestion question, @Nullable Mentee mentee) {
		if (question.languages() != null) {
			return new WantedLanguages(Set.copyOf(question.languages()));
		}
		return new WantedLanguages((mentee != null) ? mentee.languages() : Set.of());
	}

}
