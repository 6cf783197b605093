package org.skillsgraph.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class WeightedEvidenceTests {

	private static final List<Claim.Source> SOURCES = List.of(Claim.Source.SELF, Claim.Source.PEER,
			Claim.Source.MANAGER, Claim.Source.EVIDENCE);

	private final LevelPolicy policy = new WeightedEvidence();

	@Test
	void evidenceOutweighsWhatPeopleSayOfThemselves() {
		assertThat(policy.estimate(List.of(self(5), evidence(3, 1))).level()).isEqualTo(3);
	}

	@Test
	void oneOutlierDoesNotMoveTheLevel() {
		assertThat(policy.estimate(List.of(peer("a", 4), peer("b", 4), peer("c", 1))).level()).isEqualTo(4);
	}

	@Test
	void whatIsSaidLaterReplacesWhatTheSamePersonSaidBefore() {
		Claim before = new Claim(Claim.Source.SELF, null, 2, 1, LocalDate.of(2020, 1, 1));
		Claim later = new Claim(Claim.Source.SELF, null, 4, 1, LocalDate.of(2026, 1, 1));

		assertThat(policy.estimate(List.of(later, before))).isEqualTo(policy.estimate(List.of(later)));
	}

	@Test
	void claimsWithoutALevelMakeOneSurerOfNoLevel() {
		assertThat(policy.estimate(List.of(evidence(null, 1)))).isEqualTo(new LevelEstimate(null, 0.6));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfClaimsDoesNotMatter(long seed) {
		List<Claim> claims = claims(seed);
		List<Claim> shuffled = new ArrayList<>(claims);
		Collections.shuffle(shuffled, new Random(seed));

		assertThat(policy.estimate(shuffled)).isEqualTo(policy.estimate(claims));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theLevelIsOneThatIsClaimedAndTheConfidenceAShare(long seed) {
		List<Claim> claims = claims(seed);

		LevelEstimate estimate = policy.estimate(claims);

		assertThat(claims).extracting(Claim::level).contains(estimate.level());
		assertThat(estimate.confidence()).isBetween(0.0, 1.0);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void moreEvidenceThatAgreesNeverMakesLessSure(long seed) {
		List<Claim> claims = claims(seed);
		LevelEstimate before = policy.estimate(claims);
		List<Claim> more = new ArrayList<>(claims);
		more.add(evidence(before.level(), 1 + new Random(seed).nextInt(20)));

		LevelEstimate after = policy.estimate(more);

		assertThat(after.level()).isEqualTo(before.level());
		assertThat(after.confidence()).isGreaterThanOrEqualTo(before.confidence());
	}

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	private static List<Claim> claims(long seed) {
		Random random = new Random(seed);
		List<Claim> claims = new ArrayList<>();
		for (int left = 1 + random.nextInt(8); left > 0; left--) {
			Claim.Source source = SOURCES.get(random.nextInt(SOURCES.size()));
			Integer level = (random.nextInt(6) == 0) ? null : Integer.valueOf(1 + random.nextInt(5));
			LocalDate observedOn = random.nextBoolean() ? LocalDate.of(2020 + random.nextInt(6), 1, 1) : null;
			claims.add(new Claim(source, "p" + random.nextInt(3), level, 1 + random.nextInt(30), observedOn));
		}
		return claims;
	}

	private static Claim self(int level) {
		return new Claim(Claim.Source.SELF, null, level, 1, null);
	}

	private static Claim peer(String by, int level) {
		return new Claim(Claim.Source.PEER, by, level, 1, null);
	}

	private static Claim evidence(@Nullable Integer level, long count) {
		return new Claim(Claim.Source.EVIDENCE, null, level, count, null);
	}

}
