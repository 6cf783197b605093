package org.skillsgraph.skills;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Laws of near skills that hold for every taxonomy and any people. */
class NearLawsTests {

	static LongStream seeds() {
		return LongStream.range(0, 100);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void likenessIsSymmetricAndWithinBounds(long seed) {
		SkillFacts facts = new RandomSkills(seed).facts();
		Taxonomy taxonomy = taxonomy(facts);
		pairs(facts).forEach((pair) -> {
			double likeness = taxonomy.likeness(pair[0], pair[1]);

			assertThat(likeness).isBetween(0.0, 1.0).isEqualTo(taxonomy.likeness(pair[1], pair[0]));
			assertThat(pair[0] != pair[1] || likeness == 1).isTrue();
		});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void likenessIsWhatItsFormulaSaysWordForWord(long seed) {
		SkillFacts facts = new RandomSkills(seed).facts();
		Taxonomy taxonomy = taxonomy(facts);
		List<BitSet> within = IntStream.range(0, facts.skills().size()).mapToObj((one) -> upwards(facts, one)).toList();
		double[] content = IntStream.range(0, within.size())
			.mapToDouble((one) -> 1 - Math.log((double) within.stream().filter((set) -> set.get(one)).count())
					/ Math.log((double) within.size()))
			.toArray();
		pairs(facts).filter((pair) -> pair[0] != pair[1]).forEach((pair) -> {
			BitSet common = (BitSet) within.get(pair[0]).clone();
			common.and(within.get(pair[1]));
			double most = common.stream().mapToDouble((one) -> content[one]).max().orElse(0);
			double both = content[pair[0]] + content[pair[1]];

			assertThat(taxonomy.likeness(pair[0], pair[1])).isEqualTo((both > 1e-12) ? 2 * most / both : 0,
					within(1e-9));
		});
	}

	/** The skill itself and all broader ones. */
	private static BitSet upwards(SkillFacts facts, int skill) {
		BitSet all = new BitSet();
		all.set(skill);
		for (int broader : facts.skills().get(skill).broader()) {
			all.or(upwards(facts, broader));
		}
		return all;
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void togethernessIsWhatItsFormulaSaysPairByPair(long seed) {
		SkillFacts facts = new RandomSkills(seed).facts();
		CoOccurrence together = new CoOccurrence(facts.held(), facts.skills().size(), 5);
		double all = (double) Arrays.stream(facts.held()).filter((list) -> list.length > 0).count();
		pairs(facts).filter((pair) -> pair[0] != pair[1]).forEach((pair) -> {
			double both = count(facts.held(), pair[0], pair[1]);
			double expected = 0;
			if (both >= 5 && both < all) {
				double chance = count(facts.held(), pair[0], pair[0]) / all * count(facts.held(), pair[1], pair[1])
						/ all;
				expected = Math.max(0, Math.log(both / all / chance) / -Math.log(both / all)) * both / (both + 5);
			}

			assertThat(together.with(pair[0]).getOrDefault(pair[1], 0.0)).isEqualTo(expected, within(1e-9));
		});
	}

	private static double count(int[][] lists, int one, int other) {
		return (double) Arrays.stream(lists).filter((list) -> holds(list, one) && holds(list, other)).count();
	}

	private static boolean holds(int[] list, int skill) {
		return Arrays.stream(list).anyMatch((each) -> each == skill);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theNarrowerCoversTheBroaderAndNeverTheReverse(long seed) {
		SkillFacts facts = new RandomSkills(seed).facts();
		Taxonomy taxonomy = taxonomy(facts);
		near(facts).forEach((wanted, near) -> assertThat(near).allSatisfy((one) -> {
			int found = place(facts, one.found());
			assertThat(taxonomy.wider(found, place(facts, wanted))).isFalse();
			if (one.reason() == NearReason.NARROWER) {
				assertThat(taxonomy.wider(place(facts, wanted), found)).isTrue();
			}
		}));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void atMostTwentyAreNearAndNoneForNothing(long seed) {
		SkillFacts facts = new RandomSkills(seed).facts();
		near(facts).forEach((wanted, near) -> {
			assertThat(near).hasSizeLessThanOrEqualTo(20).isSortedAccordingTo(ComputedNearSkill.NEAREST_FIRST);
			assertThat(near).extracting(ComputedNearSkill::found).doesNotHaveDuplicates().doesNotContain(wanted);
			assertThat(near).allSatisfy((one) -> {
				assertThat(one.nearness()).isGreaterThanOrEqualTo(0.15).isLessThan(1);
				assertThat(facts.skills().get(place(facts, one.found())).group()).isFalse();
			});
		});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inWhateverOrderPeopleAndRolesComeTheSameIsNear(long seed) {
		SkillFacts facts = new RandomSkills(seed).facts();
		Map<String, List<ComputedNearSkill>> near = near(facts);
		List<int[]> held = Arrays.asList(facts.held().clone());
		List<int[]> calledFor = Arrays.asList(facts.calledFor().clone());

		Collections.shuffle(held, new Random(seed));
		Collections.shuffle(calledFor, new Random(seed));

		assertThat(near(new SkillFacts(facts.skills(), held.toArray(int[][]::new), calledFor.toArray(int[][]::new))))
			.isEqualTo(near);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void fourPeopleMakeNothingNear(long seed) {
		SkillFacts facts = new RandomSkills(seed).facts();
		int[][] few = Arrays.stream(facts.held()).limit(4).toArray(int[][]::new);

		near(new SkillFacts(facts.skills(), few, new int[0][])).values()
			.forEach((near) -> assertThat(near).extracting(ComputedNearSkill::reason)
				.doesNotContain(NearReason.HELD_TOGETHER));
	}

	private static Taxonomy taxonomy(SkillFacts facts) {
		return new Taxonomy(facts.skills().stream().map(SkillFacts.Skill::broader).toArray(int[][]::new));
	}

	private static Map<String, List<ComputedNearSkill>> near(SkillFacts facts) {
		NearSkillFinder finding = new NearSkillFinder(facts);
		Map<String, List<ComputedNearSkill>> near = new TreeMap<>();
		IntStream.range(0, facts.skills().size())
			.forEach((wanted) -> near.put(facts.skills().get(wanted).key(), finding.of(wanted)));
		return near;
	}

	private static Stream<int[]> pairs(SkillFacts facts) {
		int size = facts.skills().size();
		return IntStream.range(0, size * size).mapToObj((pair) -> new int[] { pair / size, pair % size });
	}

	private static int place(SkillFacts facts, String key) {
		return facts.skills().stream().map(SkillFacts.Skill::key).toList().indexOf(key);
	}

}
