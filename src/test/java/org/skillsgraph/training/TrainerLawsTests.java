package org.skillsgraph.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.ranking.RankingLaws;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws that hold for every ranking of trainers, for any question and any people. */
class TrainerLawsTests {

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	private static RankingLaws<Trainer, TrainerFactor, TrainerRule> laws(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedTrainerQuestion resolved = some.resolved();
		return new RankingLaws<>(some.trainers(), (trainers) -> FindingTrainers.ranked(resolved, trainers));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void pointsAddUpAndStayWithinTheirShare(long seed) {
		laws(seed).pointsAddUpAndStayWithinTheirShare();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inWhateverOrderTrainersComeTheyAreRankedTheSame(long seed) {
		laws(seed).theOrderOfCandidatesMakesNoDifference();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void pointsAreForFactorsOfTheList(long seed) {
		laws(seed).candidatesHavePointsForFactorsOfTheList();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everybodyIsRankedOrCountedOnce(long seed) {
		laws(seed).everyCandidateIsRankedOrExcludedOnce();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inWhateverOrderLearnersComeThePairsAreTheSame(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedTrainerQuestion resolved = some.resolved();
		List<Trainer> trainers = ranked(resolved, some);
		List<Learner> learners = new ArrayList<>(some.learners());
		Map<String, CoTrainer> pairs = new CoTrainerPairing(resolved, learners).beside(trainers);

		Collections.shuffle(learners, new Random(seed));

		assertThat(new CoTrainerPairing(resolved, learners).beside(trainers)).isEqualTo(pairs);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void thePairsOfTheFirstTrainersDoNotDependOnHowManyFollow(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedTrainerQuestion resolved = some.resolved();
		List<Trainer> all = ranked(resolved, some);
		List<Learner> learners = some.learners();
		List<Trainer> shown = all.subList(0, all.size() / 2);
		Map<String, CoTrainer> pairs = new CoTrainerPairing(resolved, learners).beside(all);

		pairs.keySet().retainAll(shown.stream().map(Trainer::key).toList());

		assertThat(new CoTrainerPairing(resolved, learners).beside(shown)).isEqualTo(pairs);
	}

	private static List<Trainer> ranked(ResolvedTrainerQuestion resolved, RandomTrainers some) {
		return FindingTrainers.ranked(resolved, some.trainers()).first(Integer.MAX_VALUE);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void havingHeldMoreNeverLowersTheScore(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedTrainerQuestion resolved = some.resolved();
		HeldOffering more = some.held(100);
		if (!more.past(RandomTrainers.NOW)) {
			return;
		}
		List<Trainer> trainers = some.trainers();
		TrainerFactors factors = new TrainerFactors(resolved, trainers);
		for (Trainer one : trainers) {
			Trainer richer = new Trainer(one.key(), one.active(), one.languages(), one.known(),
					Stream.concat(one.held().stream(), Stream.of(more)).toList(), one.addOns(), one.placesTaken());

			assertThat(factors.score(richer).total()).isGreaterThanOrEqualTo(factors.score(one).total());
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void nobodyStandsBesideTwoTrainersBeforeSomebodyElseWhoCouldStandsBesideOne(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedTrainerQuestion resolved = some.resolved();
		List<Learner> learners = some.learners();
		Map<String, Integer> named = new HashMap<>();
		List<Trainer> trainers = ranked(resolved, some);
		Map<String, CoTrainer> pairs = new CoTrainerPairing(resolved, learners).beside(trainers);
		for (Trainer trainer : trainers) {
			List<String> could = learners.stream()
				.filter((learner) -> !new CoTrainerPairing(resolved, List.of(learner)).beside(List.of(trainer))
					.isEmpty())
				.map(Learner::key)
				.distinct()
				.toList();
			CoTrainer coTrainer = pairs.get(trainer.key());
			assertThat(coTrainer == null).isEqualTo(could.isEmpty());
			if (coTrainer != null) {
				String key = coTrainer.person().key();
				int least = could.stream().mapToInt((one) -> named.getOrDefault(one, 0)).min().orElseThrow();
				assertThat(key).isIn(could).isNotEqualTo(trainer.key());
				assertThat(named.getOrDefault(key, 0)).isEqualTo(least);
				named.merge(key, 1, Integer::sum);
			}
		}
	}

}
