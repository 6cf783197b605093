package org.skillsgraph.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

	/** Points add up to the score, and no factor gives more than its share. */
	public void pointsAddUpAndStayWithinTheirShare() {
		assertThat(ranked.apply(candidates).candidates()).allSatisfy((one) -> {
			List<Score.Part<F>> parts = one.score().parts();
			assertThat(parts.stream().mapToDouble(Score.Part::points).sum()).isEqualTo(one.score().total(),
					within(1e-9));
			assertThat(parts.stream().mapToDouble(Score.Part::of).sum()).isEqualTo(100, within(1e-9));
			assertThat(parts).allSatisfy((part) -> assertThat(part.points()).isBetween(0.0, part.of()));
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
			.isSortedAccordingTo((one, other) -> Long.compare(other.score().compared(), one.score().compared()));
	}

}
