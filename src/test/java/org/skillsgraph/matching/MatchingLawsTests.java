package org.skillsgraph.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.ranking.Factor;
import org.skillsgraph.ranking.RankingLaws;
import org.skillsgraph.ranking.Score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Laws that hold for every ranking, for any mentee and any candidates. */
class MatchingLawsTests {

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	private static RankingLaws<Candidate, MentorFactor, MentorRule> laws(long seed) {
		RandomMentors some = new RandomMentors(seed);
		ResolvedMentorQuestion resolved = some.resolved();
		return new RankingLaws<>(some.candidates(), (candidates) -> FindingMentors.ranked(resolved, candidates));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void pointsAddUpAndStayWithinTheirShare(long seed) {
		laws(seed).pointsAddUpAndStayWithinTheirShare();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inWhateverOrderMentorsComeTheyAreRankedTheSame(long seed) {
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
	void moreEvidenceNeverLowersTheScore(long seed) {
		RandomMentors some = new RandomMentors(seed);
		ResolvedMentorQuestion resolved = some.resolved();
		List<Candidate> candidates = some.candidates();
		MentorFactors factors = factors(resolved, candidates);
		for (Candidate candidate : candidates) {
			double before = exact(factors, AssessedMentor.of(resolved, candidate));
			evidence(some.experience()).map((more) -> AssessedMentor.of(resolved, more.apply(candidate)))
				.forEach((richer) -> assertThat(exact(factors, richer)).isGreaterThanOrEqualTo(before - 1e-9));
		}
	}

	private static Stream<UnaryOperator<Candidate>> evidence(Experience more) {
		return Stream.of(
				(one) -> with(one, one.offered(), one.mentored(), both(one.inTeam(), more), one.inAll(),
						one.openPlaces()),
				(one) -> with(one, one.offered(), one.mentored(), one.inTeam(), both(one.inAll(), more),
						one.openPlaces()),
				(one) -> with(one, one.offered(), mentored(one, "skill0", more), one.inTeam(), one.inAll(),
						one.openPlaces()),
				(one) -> with(one, one.offered(), mentored(one, "near0", more), one.inTeam(), one.inAll(),
						one.openPlaces()),
				(one) -> with(one, offered(one, "skill0"), one.mentored(), one.inTeam(), one.inAll(), one.openPlaces()),
				(one) -> with(one, offered(one, "near0"), one.mentored(), one.inTeam(), one.inAll(), one.openPlaces()),
				(one) -> with(one, one.offered(), one.mentored(), one.inTeam(), one.inAll(), one.openPlaces() + 1));
	}

	private static Candidate with(Candidate one, Set<String> offered, Map<String, Experience> mentored,
			Experience inTeam, Experience inAll, int openPlaces) {
		return new Candidate(one.key(), one.active(), new Candidate.Offer(openPlaces, false), one.languages(),
				one.hours(), offered, one.known(), mentored, inTeam, inAll, one.work(), one.addOns(), one.below());
	}

	private static Set<String> offered(Candidate one, String skill) {
		Set<String> offered = new HashSet<>(one.offered());
		offered.add(skill);
		return offered;
	}

	private static Map<String, Experience> mentored(Candidate one, String skill, Experience more) {
		Map<String, Experience> mentored = new HashMap<>(one.mentored());
		mentored.put(skill, both(one.experience(skill), more));
		return mentored;
	}

	private static Experience both(Experience one, Experience other) {
		return new Experience(one.times() + other.times(),
				Stream.concat(one.dates().stream(), other.dates().stream()).toList());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void roundingChangesEachFactorByAQuarterPointAtMost(long seed) {
		RandomMentors some = new RandomMentors(seed);
		ResolvedMentorQuestion resolved = some.resolved();
		List<Candidate> candidates = some.candidates();
		MentorFactors factors = factors(resolved, candidates);
		for (AssessedMentor mentor : AssessedMentor.of(resolved, candidates)) {
			Score<MentorFactor> score = factors.score(mentor);

			assertThat(score.total()).isEqualTo(exact(factors, mentor), within(0.25 * score.parts().size() + 1e-9));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whoOffersOnlyNearSkillsComesAfterAllOthers(long seed) {
		RandomMentors some = new RandomMentors(seed);
		List<Boolean> onlyNear = FindingMentors.ranked(some.resolved(), some.candidates())
			.candidates()
			.stream()
			.map((ranked) -> ranked.candidate().onlyNear())
			.toList();

		assertThat(onlyNear).isSorted();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whomThePrivateRulesExcludeChangesNothingForTheOthers(long seed) {
		RandomMentors some = new RandomMentors(seed);
		ResolvedMentorQuestion resolved = some.resolved();
		List<Candidate> candidates = some.candidates();
		Mentee mentee = resolved.mentee();
		if (mentee == null) {
			return;
		}
		ResolvedMentorQuestion alone = new ResolvedMentorQuestion(
				new Mentee(mentee.key(), mentee.languages(), mentee.hours(), mentee.levels(), mentee.above(), Set.of(),
						Set.of()),
				resolved.wanted(), resolved.team(), resolved.languages(), null, resolved.full(), resolved.offers(),
				resolved.asOf());
		Set<String> free = new HashSet<>(
				FindingMentors.ranked(resolved, candidates).first(100).stream().map(AssessedMentor::key).toList());

		assertThat(told(alone, candidates).filter((mentor) -> free.contains(mentor.getFirst())))
			.containsExactlyElementsOf(told(resolved, candidates).toList());
		assertThat(FindingMentors.ranked(alone, candidates).weights())
			.isEqualTo(FindingMentors.ranked(resolved, candidates).weights());
	}

	/** Each mentor with score and fit. */
	private static Stream<List<Object>> told(ResolvedMentorQuestion resolved, List<Candidate> candidates) {
		return FindingMentors.ranked(resolved, candidates)
			.candidates()
			.stream()
			.map((ranked) -> List.of(ranked.candidate().key(), ranked.score(), ranked.fit()));
	}

	private static MentorFactors factors(ResolvedMentorQuestion resolved, List<Candidate> candidates) {
		return new MentorFactors(resolved, AssessedMentor.of(resolved, candidates));
	}

	/** The score before it is rounded: 100 · A^(a/100) · B^(b/100). */
	private static double exact(MentorFactors of, AssessedMentor mentor) {
		Map<MentorFactor, Double> values = of.values(mentor);
		Map<MentorFactor, Double> shares = MentorFactors.WEIGHTS.shares(values.keySet());
		double exact = 100;
		for (Factor.Side side : Factor.Side.values()) {
			List<MentorFactor> factors = values.keySet().stream().filter((factor) -> factor.side() == side).toList();
			double share = factors.stream().mapToDouble((factor) -> shares.getOrDefault(factor, 0.0)).sum();
			double got = factors.stream()
				.mapToDouble((factor) -> shares.getOrDefault(factor, 0.0) * values.getOrDefault(factor, 0.0))
				.sum();
			exact *= (share > 0) ? Math.pow(got / share, share / 100) : 1;
		}
		return exact;
	}

}
