package org.skillsgraph.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.ranking.Score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Laws that hold for every ranking, for any mentee and any candidates. */
class MatchingLawsTests {

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void pointsAddUpAndStayWithinTheirShare(long seed) {
		RandomMentors some = new RandomMentors(seed);

		assertThat(MentorMatching.of(some.resolved(), some.candidates()).ranked()).allSatisfy((match) -> {
			assertThat(match.score().parts().stream().mapToDouble(Score.Part::points).sum())
				.isEqualTo(match.score().total(), within(1e-9));
			assertThat(match.score().parts().stream().mapToDouble(Score.Part::of).sum()).isEqualTo(100, within(1e-9));
			assertThat(match.score().parts()).allSatisfy((part) -> assertThat(part.points()).isBetween(0.0, part.of()));
		});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inWhateverOrderMentorsComeTheyAreRankedTheSame(long seed) {
		RandomMentors some = new RandomMentors(seed);
		ResolvedQuestion resolved = some.resolved();
		List<Candidate> candidates = new ArrayList<>(some.candidates());
		MentorMatching matching = MentorMatching.of(resolved, candidates);

		Collections.shuffle(candidates, new Random(seed));

		assertThat(MentorMatching.of(resolved, candidates)).isEqualTo(matching);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everybodyIsRankedOrCountedOnce(long seed) {
		RandomMentors some = new RandomMentors(seed);
		List<Candidate> candidates = some.candidates();
		MentorMatching matching = MentorMatching.of(some.resolved(), candidates);

		assertThat(matching.ranked().size() + matching.excluded().values().stream().mapToInt((count) -> count).sum())
			.isEqualTo(candidates.size());
		assertThat(matching.ranked()).isSortedAccordingTo((one, other) -> one.rank() - other.rank());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void moreEvidenceNeverLowersTheScore(long seed) {
		RandomMentors some = new RandomMentors(seed);
		ResolvedQuestion resolved = some.resolved();
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

	private static double score(ResolvedQuestion resolved, Candidate candidate) {
		List<SkillCoverage> helps = resolved.wanted()
			.stream()
			.map((wanted) -> SkillCoverage.with(wanted, candidate, resolved.asOf()))
			.toList();
		return Score.of(MentorFactors.WEIGHTS, new MentorFactors(resolved).of(candidate, helps)).total();
	}

}
