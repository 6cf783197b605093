package org.skillsgraph.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.ranking.Score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Laws that hold for every ranking of trainers, for any question and any people. */
class TrainerLawsTests {

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void pointsAddUpAndStayWithinTheirShare(long seed) {
		RandomTrainers some = new RandomTrainers(seed);

		assertThat(TrainerMatching.of(some.resolved(), some.trainers(), some.learners(), 1000).ranked())
			.allSatisfy((match) -> {
				assertThat(match.score().parts().stream().mapToDouble(Score.Part::points).sum())
					.isEqualTo(match.score().total(), within(1e-9));
				assertThat(match.score().parts().stream().mapToDouble(Score.Part::of).sum()).isEqualTo(100,
						within(1e-9));
				assertThat(match.score().parts())
					.allSatisfy((part) -> assertThat(part.points()).isBetween(0.0, part.of()));
			});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inWhateverOrderPeopleComeTheAnswerIsTheSame(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedQuestion resolved = some.resolved();
		List<Trainer> trainers = new ArrayList<>(some.trainers());
		List<Learner> learners = new ArrayList<>(some.learners());
		TrainerMatching matching = TrainerMatching.of(resolved, trainers, learners, 1000);

		Collections.shuffle(trainers, new Random(seed));
		Collections.shuffle(learners, new Random(seed));

		assertThat(TrainerMatching.of(resolved, trainers, learners, 1000)).isEqualTo(matching);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whoIsShownDoesNotDependOnHowManyAre(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedQuestion resolved = some.resolved();
		List<Trainer> trainers = some.trainers();
		List<Learner> learners = some.learners();
		List<TrainerMatching.Match> all = TrainerMatching.of(resolved, trainers, learners, 1000).ranked();
		int shown = all.size() / 2;

		assertThat(TrainerMatching.of(resolved, trainers, learners, shown).ranked().subList(0, shown))
			.isEqualTo(all.subList(0, shown));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everybodyIsRankedOrCountedOnce(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		TrainerMatching matching = TrainerMatching.of(some.resolved(), some.trainers(), List.of(), 1000);

		assertThat(matching.ranked().size() + matching.excluded().values().stream().mapToInt((count) -> count).sum())
			.isEqualTo(30);
		assertThat(matching.ranked()).isSortedAccordingTo((one, other) -> one.rank() - other.rank());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void havingHeldMoreNeverLowersTheScore(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedQuestion resolved = some.resolved();
		HeldOffering more = some.held(100);
		if (!more.past(RandomTrainers.NOW)) {
			return;
		}
		for (Trainer one : some.trainers()) {
			Trainer richer = new Trainer(one.key(), one.active(), one.languages(), one.known(),
					Stream.concat(one.held().stream(), Stream.of(more)).toList(), one.addOns(), one.placesTaken());

			assertThat(score(resolved, richer)).isGreaterThanOrEqualTo(score(resolved, one) - 1e-9);
		}
	}

	private static double score(ResolvedQuestion resolved, Trainer trainer) {
		return Score.of(TrainerFactors.WEIGHTS, new TrainerFactors(resolved).of(trainer)).total();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void nobodyStandsBesideTwoTrainersBeforeSomebodyElseWhoCouldStandsBesideOne(long seed) {
		RandomTrainers some = new RandomTrainers(seed);
		ResolvedQuestion resolved = some.resolved();
		List<Learner> learners = some.learners();
		Map<String, Integer> named = new HashMap<>();
		for (TrainerMatching.Match match : TrainerMatching.of(resolved, some.trainers(), learners, 1000).ranked()) {
			List<String> could = learners.stream()
				.filter((learner) -> new CoTrainerPairing(resolved, List.of(learner)).beside(match.trainer()) != null)
				.map(Learner::key)
				.distinct()
				.toList();
			assertThat(match.coTrainer() == null).isEqualTo(could.isEmpty());
			if (match.coTrainer() != null) {
				String key = Objects.requireNonNull(match.coTrainer()).person().key();
				int least = could.stream().mapToInt((one) -> named.getOrDefault(one, 0)).min().orElseThrow();
				assertThat(key).isIn(could).isNotEqualTo(match.trainer().key());
				assertThat(named.getOrDefault(key, 0)).isEqualTo(least);
				named.merge(key, 1, Integer::sum);
			}
		}
	}

}
