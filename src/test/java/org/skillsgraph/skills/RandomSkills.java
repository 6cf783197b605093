package org.skillsgraph.skills;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random taxonomies, people and roles; the same seed gives the same ones. */
final class RandomSkills {

	private static final List<String> KINDS = List.of("SKILL", "SKILL", "SKILL", "KNOWLEDGE", "LANGUAGE", "GROUP");

	private final Random random;

	private final int size;

	RandomSkills(long seed) {
		this.random = new Random(seed);
		this.size = 2 + random.nextInt(60);
	}

	SkillFacts facts() {
		List<SkillFacts.Skill> skills = IntStream.range(0, size)
			.mapToObj((number) -> new SkillFacts.Skill("skill%02d".formatted(number),
					KINDS.get(random.nextInt(KINDS.size())), broader(number)))
			.toList();
		return new SkillFacts(skills, lists(random.nextInt(60)), lists(random.nextInt(20)));
	}

	/** Broader skills always have lower numbers, so there are no cycles. */
	private int[] broader(int number) {
		return (number == 0) ? new int[0]
				: random.ints(random.nextInt(4), Math.max(0, number - 20), number).distinct().sorted().toArray();
	}

	private int[][] lists(int many) {
		// Half the lists draw from only six skills: chance alone makes nothing near.
		return IntStream.range(0, many)
			.mapToObj((_) -> random.ints(random.nextInt(8), 0, random.nextBoolean() ? size : Math.min(size, 6))
				.distinct()
				.sorted()
				.toArray())
			.toArray(int[][]::new);
	}

}
