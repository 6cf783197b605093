package org.skillsgraph.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.ranking.RankingLaws;

import static org.assertj.core.api.Assertions.assertThat;

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
	void everybodyIsRankedOrCountedOnce(long seed) {
		laws(seed).everyCandidateIsRankedOrExcludedOnce();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void moreEvidenceNeverLowersTheScore(long seed) {
		RandomMentors some = new RandomMentors(seed);
		ResolvedMentorQuestion resolved = some.resolved();
		for (Candidate candidate : some.candidates()) {
			evidence(some.experience()).forEach((more) -> assertThat(score(resolved, more.apply(candidate)))
				.isGreaterThanOrEqualTo(score(resolved, candidate) - 1e-9));
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
				one.hours(), offered, one.known(), mentored, inTeam, inAll, one.addOns(), one.above());
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

	private static double score(ResolvedMentorQuestion resolved, Candidate candidate) {
		return new MentorFactors(resolved).score(AssessedMentor.of(resolved, candidate)).total();
	}

}
