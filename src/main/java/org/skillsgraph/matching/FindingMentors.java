package org.skillsgraph.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.paging.RankedPages;
import org.skillsgraph.ranking.RankedCandidates;
import org.skillsgraph.ranking.Ranking;

import org.springframework.stereotype.Component;

/**
 * Finds possible mentors. One or two round trips fetch all facts; matches and their order
 * are computed from them here, anew for each page.
 */
@Component
class FindingMentors {

	private final Mentors mentors;

	private final RankedPages pages;

	FindingMentors(Mentors mentors, RankedPages pages) {
		this.mentors = mentors;
		this.pages = pages;
	}

	/**
	 * {@return a page of mentors, best first}
	 * @param question the question
	 * @param first the page size
	 * @param after the cursor after which the page begins
	 */
	MentorMatchConnection find(MentorQuestion question, int first, @Nullable String after) {
		RankedPages.Start start = pages.start(question.list(), after);
		Mentors.Found found = mentors.find(question, new QuestionContext(question.viewer(), start.moment()));
		RankedCandidates<AssessedMentor, MentorFactor, MentorRule> ranked = ranked(found.resolved(),
				found.candidates());
		return MentorMatchConnection.of(
				pages.page(question.list(), start, first, ranked.candidates(),
						(mentor) -> MentorMatch.of(found.resolved(), mentor)),
				Ranking.of(ranked, start.moment()), found.served());
	}

	/**
	 * {@return the mentors who fit, best first, and why the others don't} Pure.
	 * @param resolved the question
	 * @param candidates each once
	 */
	static RankedCandidates<AssessedMentor, MentorFactor, MentorRule> ranked(ResolvedMentorQuestion resolved,
			List<Candidate> candidates) {
		List<AssessedMentor> assessed = AssessedMentor.of(resolved, candidates);
		return RankedCandidates.of(assessed, AssessedMentor::key, new MentorRules(resolved),
				new MentorFactors(resolved, assessed));
	}

}
