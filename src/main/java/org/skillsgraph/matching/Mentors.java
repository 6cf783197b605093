package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.people.Audience;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.profiles.PublicProfileCache;
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

	private static final CypherFile FIND_RELATED = CypherFile.of("matching/find-related");

	/** Those who may search on a person's behalf, besides service accounts. */
	private static final Audience MAY_ASK = Audience.MANAGER;

	private final Reads reads;

	private final PublicProfileCache profiles;

	private final MatchingSettings settings;

	Mentors(Reads reads, PublicProfileCache profiles, MatchingSettings settings) {
		this.reads = reads;
		this.profiles = profiles;
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
	 * {@return the possible mentors with all their facts} One round trip finds the
	 * mentors, a second what their past work and their add-ons are, if they have any that
	 * count.
	 * @param question the question
	 * @param context who asks, and when
	 * @throws BadRequestException if the question names something that doesn't exist or
	 * that the viewer may not use
	 */
	Found find(MentorQuestion question, QuestionContext context) {
		Map<String, Object> parameter = question.parameter();
		parameter.put("perSkill", settings.candidatesPerSkill());
		parameter.put("perNear", settings.nearCandidatesPerSkill());
		parameter.put("declinedSince", SuitableMentors.declinedSince(context.today()));
		Record row = reads.run(FIND, context.parameters(parameter)).getFirst();
		Mentee mentee = mentee(question, row);
		Named team = team(question, row);
		List<ResolvedSkill> wanted = wanted(question, row.get("wanted"));
		List<ServedWish> served = (mentee != null) ? row.get("served").asList(ServedWish::of) : List.of();
		BadRequestException.unless(!wanted.isEmpty() || team != null || !served.isEmpty(), "NOTHING_WANTED",
				"Say for which skills or in which team a mentor is wanted: the mentee has no wish to learn that you may see.");
		List<MentorFacts> mentors = mentors(row);
		RelatedFacts related = related(mentors, wanted, context.today());
		ResolvedMentorQuestion resolved = new ResolvedMentorQuestion(mentee, wanted, team, languages(question, mentee),
				question.minOverlapHours(), question.full(), offers(row, related), context.today());
		return new Found(resolved, candidates(mentors, resolved, related), served);
	}

	private List<MentorFacts> mentors(Record row) {
		Set<String> reports = RowValues.texts(row.get("reports"));
		Map<String, Experience> inTeam = row.get("inTeam")
			.asList(Function.identity())
			.stream()
			.collect(Collectors.toMap((done) -> done.get("person").asString(), Experience::of));
		return row.get("candidates").asList((stored) -> {
			PublicProfile profile = profiles.of(stored.asString());
			return new MentorFacts(profile, reports.contains(profile.person()),
					inTeam.getOrDefault(profile.person(), Experience.NONE));
		});
	}

	private RelatedFacts related(List<MentorFacts> mentors, List<ResolvedSkill> wanted, LocalDate today) {
		Set<String> keys = wanted.stream().map(ResolvedSkill::key).collect(Collectors.toSet());
		Set<String> skills = mentors.stream()
			.flatMap((mentor) -> mentor.repeated(keys).stream())
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> addOns = mentors.stream()
			.flatMap((mentor) -> mentor.profile().addOns(today))
			.collect(Collectors.toCollection(TreeSet::new));
		if (skills.isEmpty() && addOns.isEmpty()) {
			return RelatedFacts.NONE;
		}
		return RelatedFacts.of(reads
			.run(FIND_RELATED, Map.of("q", Map.of("skills", List.copyOf(skills), "addOns", List.copyOf(addOns))))
			.getFirst());
	}

	private static List<Candidate> candidates(List<MentorFacts> mentors, ResolvedMentorQuestion resolved,
			RelatedFacts related) {
		Set<String> skills = resolved.wanted().stream().flatMap(ResolvedSkill::keys).collect(Collectors.toSet());
		return mentors.stream().map((mentor) -> mentor.candidate(skills, related.helpful(), resolved.asOf())).toList();
	}

	private static @Nullable Mentee mentee(MentorQuestion question, Record row) {
		boolean there = !row.get("mentee").isNull();
		boolean allowed = there && (question.viewer().isService() || MAY_ASK.includes(row.get("rung").asLong()));
		BadRequestException.unless(question.mentee() == null || there, "UNKNOWN_PERSON", "There is no such person.");
		BadRequestException.unless(question.mentee() == null || allowed, "NOT_ALLOWED",
				"You may look for a mentor for yourself and for the people who report to you, directly or through others.");
		return allowed ? Mentee.of(row.get("mentee")) : null;
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

	private static ResolvedMentorQuestion.Offers offers(Record row, RelatedFacts related) {
		Map<String, ResolvedMentorQuestion.Offers.Offered> bySkill = new HashMap<>();
		Stream.concat(row.get("wanted").asList(Function.identity()).stream(), related.offers().stream())
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
