package org.skillsgraph.training;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.paging.RankedPages;
import org.skillsgraph.ranking.MatchConnection;
import org.skillsgraph.ranking.RankedCandidates;
import org.skillsgraph.ranking.Ranking;

import org.springframework.stereotype.Component;

/**
 * Finds possible trainers. One or two round trips fetch all facts; matches, their order
 * and the co-trainers are computed from them here, anew for each page.
 */
@Component
class FindingTrainers {

	private final Trainers trainers;

	private final RankedPages pages;

	FindingTrainers(Trainers trainers, RankedPages pages) {
		this.trainers = trainers;
		this.pages = pages;
	}

	/**
	 * {@return a page of trainers, best first}
	 * @param question the question
	 * @param first the page size
	 * @param after the cursor after which the page begins
	 */
	MatchConnection<TrainerMatch, TrainerFactor, TrainerRule> find(TrainerQuestion question, int first,
			@Nullable String after) {
		RankedPages.Start start = pages.start(question.list(), after);
		Trainers.Found found = trainers.find(question, new QuestionContext(Viewer.NOBODY, start.moment()));
		RankedCandidates<Trainer, TrainerFactor, TrainerRule> ranked = ranked(found.resolved(), found.candidates());
		Map<String, CoTrainer> coTrainers = new CoTrainerPairing(found.resolved(), found.learners())
			.beside(ranked.first(start.place() + first));
		return MatchConnection.of(pages.page(question.list(), start, first, ranked.candidates(),
				(trainer) -> TrainerMatch.of(found.resolved(), trainer, coTrainers.get(trainer.candidate().key()))),
				Ranking.of(ranked, start.moment()));
	}

	/**
	 * {@return the trainers who fit, best first, and why the others don't} Pure.
	 * @param resolved the question
	 * @param candidates each once
	 */
	static RankedCandidates<Trainer, TrainerFactor, TrainerRule> ranked(ResolvedTrainerQuestion resolved,
			List<Trainer> candidates) {
		return RankedCandidates.of(candidates, Trainer::key, new TrainerRules(resolved),
				new TrainerFactors(resolved, candidates));
	}

}
