package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.skillsgraph.ranking.WantedLanguages;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How much past work is like what is wanted. Seven people offer each skill, of ten. */
class WorkLikeThisTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final List<String> SKILLS = List.of("go", "kubernetes", "fuzzing", "rust", "java");

	@Test
	void twoMentorshipsInJustWhatIsWantedAreAsGoodAsCanBe() {
		assertThat(like(Set.of("go", "kubernetes"), past("2026-11-01", "go", "kubernetes"),
				past("2026-10-01", "go", "kubernetes")))
			.isEqualTo(new WorkLikeThis(0.8, List.of("go", "kubernetes"), 2));
	}

	@Test
	void whatTwoHadInCommonCountsAndWantedSkillsAreToldFirst() {
		WorkLikeThis like = like(Set.of("go", "kubernetes"), past("2026-11-01", "go", "fuzzing", "rust"),
				past("2026-11-01", "go", "fuzzing", "java"), past("2026-11-01", "go", "fuzzing"));

		// One of two wanted skills, and one more: 2 * 1 / (2 + 2)
		assertThat(like).isEqualTo(new WorkLikeThis(0.5 / 0.75, List.of("go", "fuzzing"), 3));
	}

	@Test
	void theOlderOfTheTwoSaysHowOldItIs() {
		WorkLikeThis like = like(Set.of("go"), past("2026-11-01", "go"), past("2026-01-31", "go"));

		assertThat(like.value()).isEqualTo(0.5 / 0.75, within(1e-12));
	}

	@Test
	void aSingleMentorshipOrNoWantedSkillInCommonIsNothing() {
		assertThat(like(Set.of("go"), past("2026-11-01", "go"))).isEqualTo(WorkLikeThis.NONE);
		assertThat(like(Set.of("go", "java"), past("2026-11-01", "go", "rust"), past("2026-11-01", "java", "rust")))
			.isEqualTo(WorkLikeThis.NONE);
	}

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void itIsTheBestOfAllPairs(long seed) {
		Random random = new Random(seed);
		Set<String> wanted = some(random, 3);
		List<PastMentorship> work = Stream.generate(() -> new PastMentorship(some(random, 4), day(random)))
			.limit(random.nextInt(12))
			.toList();

		assertThat(like(wanted, work.toArray(PastMentorship[]::new)).value()).isEqualTo(best(wanted, work),
				within(1e-12));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void moreWorkNeverMakesItLess(long seed) {
		RandomMentors some = new RandomMentors(seed);
		ResolvedMentorQuestion resolved = some.resolved();
		PastMentorship more = some.past();
		for (Candidate candidate : some.candidates()) {
			Candidate richer = worked(candidate, Stream.concat(candidate.work().stream(), Stream.of(more)).toList());

			assertThat(WorkLikeThis.of(resolved, richer).value())
				.isGreaterThanOrEqualTo(WorkLikeThis.of(resolved, candidate).value());
		}
	}

	/** By all pairs, and with every skill as rare as any other. */
	private static double best(Set<String> wanted, List<PastMentorship> work) {
		double most = IntStream.range(0, work.size())
			.boxed()
			.flatMapToDouble((one) -> IntStream.range(0, one)
				.mapToDouble((other) -> pair(wanted, work.get(one), work.get(other))))
			.max()
			.orElse(0);
		return most / (most + 0.25);
	}

	private static double pair(Set<String> wanted, PastMentorship one, PastMentorship other) {
		Set<String> both = new HashSet<>(one.skills());
		both.retainAll(other.skills());
		double hit = both.stream().filter(wanted::contains).count();
		LocalDate older = Collections.min(List.of(one.date(), other.date()));
		int quarters = (2026 - older.getYear()) * 4 + (10 - older.getMonthValue() + 2) / 3;
		return 2 * hit / (wanted.size() + both.size()) * Math.pow(0.5, quarters / 3.0);
	}

	private static Set<String> some(Random random, int most) {
		return IntStream.rangeClosed(0, random.nextInt(most))
			.mapToObj((one) -> SKILLS.get(random.nextInt(SKILLS.size())))
			.collect(Collectors.toSet());
	}

	private static LocalDate day(Random random) {
		return TODAY.minusDays(random.nextInt(1_500));
	}

	private static PastMentorship past(String day, String... skills) {
		return new PastMentorship(Set.of(skills), LocalDate.parse(day));
	}

	private static WorkLikeThis like(Set<String> wanted, PastMentorship... work) {
		ResolvedMentorQuestion resolved = new ResolvedMentorQuestion(null,
				wanted.stream().map((key) -> new ResolvedSkill(new Named(key, key), null, 1, List.of())).toList(), null,
				new WantedLanguages(Set.of()), null, false, offers(), TODAY);
		return WorkLikeThis.of(resolved, worked(new RandomMentors(1).candidates().getFirst(), List.of(work)));
	}

	private static ResolvedMentorQuestion.Offers offers() {
		return new ResolvedMentorQuestion.Offers(10,
				SKILLS.stream()
					.collect(Collectors.toMap((key) -> key,
							(key) -> new ResolvedMentorQuestion.Offers.Offered(new Named(key, key), 7))));
	}

	private static Candidate worked(Candidate one, List<PastMentorship> work) {
		return new Candidate(one.key(), one.active(), one.offer(), one.languages(), one.hours(), one.offered(),
				one.known(), one.mentored(), one.inTeam(), one.inAll(), work, one.addOns(), one.below());
	}

}
