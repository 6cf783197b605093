package org.skillsgraph.insights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.skills.NearReason;
import org.skillsgraph.skills.NearSkill;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Hundredths;
import org.skillsgraph.wording.Named;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every gap, with any request about anyone. */
class GapLawsTests {

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everySkillIsMetInOneWayThatFitsItsNumbers(long seed) {
		SkillGap gap = SkillGap.of(facts(seed));

		assertThat(gap.skills()).allSatisfy((skill) -> {
			assertThat(skill.coverage()).isBetween(0.0, 1.0);
			assertThat(skill.state() == GapState.COVERED).isEqualTo(skill.coverage() == 1)
				.isEqualTo(skill.holders() > 0);
			assertThat(skill.found() == null).isEqualTo(skill.state() == GapState.MISSING);
			assertThat(skill.state() != GapState.UNKNOWN || skill.level() != null).isTrue();
			assertThat(skill.dependsOn() != null).isEqualTo(gap.team() != null && skill.holders() == 1);
			assertThat(skill.people()).hasSize(Math.min(10, skill.holders()));
			assertThat(skill.nearest()).hasSizeLessThanOrEqualTo(3)
				.noneMatch((near) -> skill.people().stream().anyMatch((has) -> has.person().equals(near.person())));
		});
		assertThat((gap.coverage() != null) ? gap.coverage() : 0.0).isBetween(0.0, 1.0);
		assertThat(gap.coverage() == null)
			.isEqualTo(gap.skills().stream().allMatch((skill) -> skill.state() == GapState.UNKNOWN));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inWhateverOrderPeopleComeTheGapIsTheSame(long seed) {
		GapFacts.Facts facts = facts(seed);
		List<SkilledPerson> people = new ArrayList<>(facts.people());
		Collections.shuffle(people, new Random(seed));

		assertThat(SkillGap.of(new GapFacts.Facts(null, "team", null, facts.wanted(), people)))
			.isEqualTo(SkillGap.of(new GapFacts.Facts(null, "team", null, facts.wanted(), facts.people())));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whoeverJoinsNeverTakesAnythingAway(long seed) {
		GapFacts.Facts facts = facts(seed);
		List<SkillGap.Skill> with = SkillGap.of(new GapFacts.Facts(null, "team", null, facts.wanted(), facts.people()))
			.skills();
		List<SkillGap.Skill> without = SkillGap
			.of(new GapFacts.Facts(null, "team", null, facts.wanted(),
					facts.people().subList(1, facts.people().size())))
			.skills();

		IntStream.range(0, with.size()).forEach((place) -> {
			assertThat(with.get(place).state()).isLessThanOrEqualTo(without.get(place).state());
			assertThat(with.get(place).holders()).isGreaterThanOrEqualTo(without.get(place).holders());
		});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aNearSkillNeverCoversTheWhole(long seed) {
		assertThat(SkillGap.of(facts(seed)).skills()).allSatisfy((skill) -> {
			if (skill.found() != null && skill.found().reason() != null) {
				assertThat(skill.state()).isEqualTo(GapState.NEAR);
				assertThat(skill.coverage()).isLessThanOrEqualTo(skill.found().nearness());
			}
		});
	}

	private static GapFacts.Facts facts(long seed) {
		Random random = new Random(seed);
		List<ResolvedSkill> wanted = IntStream.range(0, 1 + random.nextInt(6))
			.mapToObj((number) -> wanted(random, number))
			.toList();
		boolean team = random.nextBoolean();
		List<SkilledPerson> people = IntStream.range(0, team ? 1 + random.nextInt(8) : 1)
			.mapToObj((number) -> knower(random, "p" + number))
			.toList();
		return new GapFacts.Facts(team ? null : "p0", team ? "team" : null, null, wanted, people);
	}

	private static ResolvedSkill wanted(Random random, int number) {
		List<NearSkill> near = random.nextBoolean() ? List.of()
				: List.of(new NearSkill(new Named("near" + number, "Near"),
						Hundredths.of(0.1 + 0.8 * random.nextDouble()), NearReason.HELD_TOGETHER));
		return new ResolvedSkill(new Named("skill" + number, "Skill"), level(random), 0.1 + random.nextDouble(), near);
	}

	private static SkilledPerson knower(Random random, String key) {
		Map<String, SkilledPerson.Known> known = new HashMap<>();
		Set<String> wishes = new HashSet<>();
		for (int number = 0; number < 6; number++) {
			if (random.nextInt(3) == 0) {
				known.put("skill" + number, new SkilledPerson.Known(level(random), random.nextDouble()));
			}
			if (random.nextInt(3) == 0) {
				known.put("near" + number, new SkilledPerson.Known(level(random), random.nextDouble()));
			}
			if (random.nextInt(4) == 0) {
				wishes.add("skill" + number);
			}
		}
		return new SkilledPerson(key, known, wishes);
	}

	private static @Nullable Long level(Random random) {
		return (random.nextInt(3) == 0) ? null : 1L + random.nextInt(5);
	}

}
