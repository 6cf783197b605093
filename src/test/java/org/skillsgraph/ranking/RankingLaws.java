package org.skillsgraph.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The laws that hold for every ranking, of any candidates for any question.
 *
 * @param candidates in any order
 * @param ranked ranks them
 * @param <C> the candidates
 * @param <F> the factors
 * @param <R> the hard rules
 */
public record RankingLaws<C, F extends Enum<F> & Factor, R extends Enum<R>>(List<C> candidates,
		Function<List<C>, ? extends RankedCandidates<?, F, R>> ranked) {

	/** Points in halves add up to the score, and no factor gives more than its share. */
	public void pointsAddUpAndStayWithinTheirShare() {
		assertThat(ranked.apply(candidates).candidates()).allSatisfy((one) -> {
			List<Score.Part<F>> parts = one.score().parts();
			assertThat(parts.stream().mapToDouble(Score.Part::points).sum()).isEqualTo(one.score().total());
			assertThat(parts.stream().mapToDouble(Score.Part::of).sum()).isEqualTo(100);
			assertThat(parts).allSatisfy((part) -> {
				assertThat(part.points()).isBetween(0.0, part.of());
				assertThat(part.points() % 0.5).isZero();
				assertThat(part.of() % 0.5).isZero();
			});
		});
	}

	/** The order in which candidates come makes no difference. */
	public void theOrderOfCandidatesMakesNoDifference() {
		List<C> shuffled = new ArrayList<>(candidates);
		Collections.shuffle(shuffled, new Random(1));

		assertThat(ranked.apply(shuffled)).isEqualTo(ranked.apply(candidates));
	}

	/** Every candidate is ranked, or excluded by one rule; better scores come first. */
	public void everyCandidateIsRankedOrExcludedOnce() {
		RankedCandidates<?, F, R> all = ranked.apply(candidates);

		assertThat(all.candidates().size() + all.excluded().values().stream().mapToInt((count) -> count).sum())
			.isEqualTo(candidates.size());
		assertThat(all.candidates()).isSortedAccordingTo((one, other) -> one.rank() - other.rank())
			.isSortedAccordingTo(Comparator.comparing((one) -> one.last()));
		for (boolean last : List.of(false, true)) {
			assertThat(all.candidates().stream().filter((one) -> one.last() == last))
				.isSortedAccordingTo((one, other) -> Double.compare(other.score().total(), one.score().total()))
				.isSortedAccordingTo(Comparator.comparing((one) -> one.fit()));
		}
	}

	/** A candidate has points only for factors that the whole list has. */
	public void candidatesHavePointsForFactorsOfTheList() {
		RankedCandidates<?, F, R> all = ranked.apply(candidates);
		List<F> weighed = all.weights().stream().map(Ranking.Weight::factor).toList();

		assertThat(all.weights().stream().mapToDouble(Ranking.Weight::weight).sum()).isEqualTo(100);
		assertThat(all.candidates()).allSatisfy(
				(one) -> assertThat(one.score().parts()).allSatisfy((part) -> assertThat(part.factor()).isIn(weighed)));
	}

}
