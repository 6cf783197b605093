package org.skillsgraph.learning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoopsTests {

	private static final Requirement NOTHING = new Requirement.AllOf(List.of());

	@Test
	void thoseThatRequireEachOtherAreCorequisites() {
		assertThat(Loops.loosened(Map.of("lec", item("lab"), "lab", all(item("lec"), item("maths")), "next",
				all(item("lec"), item("lab")))))
			.isEqualTo(Map.of("lec", with("lab"), "lab", all(with("lec"), item("maths")), "next",
					all(item("lec"), item("lab"))));
	}

	@Test
	void ofItselfAnItemRequiresNothing() {
		assertThat(Loops
			.loosened(Map.of("own", item("own"), "meant", with("meant"), "more", all(item("more"), item("x")))))
			.isEqualTo(Map.of("own", NOTHING, "meant", NOTHING, "more", all(NOTHING, item("x"))));
	}

	@Test
	void aLoopThatCanBeEnteredStaysStrict() {
		Map<String, Requirement> hens = Map.of("hen", any(item("egg"), item("farm")), "egg", item("hen"), "own",
				any(item("own"), item("farm")));

		assertThat(Loops.loosened(hens)).isEqualTo(hens);
	}

	@Test
	void onlyThoseThatCanNotBeBegunAreCorequisites() {
		assertThat(Loops
			.loosened(Map.of("a", all(item("b"), item("d")), "b", item("a"), "d", any(item("a"), item("farm")))))
			.isEqualTo(Map.of("a", all(with("b"), item("d")), "b", with("a"), "d", any(item("a"), item("farm"))));
	}

	@Test
	void longLoopsAreNoProblem() {
		int items = 100_000;
		Map<String, Requirement> chain = new HashMap<>();
		IntStream.range(0, items).forEach((item) -> chain.put("i" + item, item("i" + (item + 1) % items)));
		chain.put("i0", any(item("i1"), item("farm")));

		assertThat(Loops.in(chain)).singleElement().satisfies((loop) -> assertThat(loop).hasSize(items));
		assertThat(Loops.loosened(chain)).isEqualTo(chain);
		chain.put("i0", item("i1"));
		assertThat(Loops.loosened(chain)).containsEntry("i0", with("i1")).containsEntry("i99999", with("i0"));
	}

	static LongStream seeds() {
		return LongStream.range(0, 1000);
	}

	/** Tries every order in which the six items of a catalogue could be taken. */
	@ParameterizedTest
	@MethodSource("seeds")
	void allCanBeBegunAndWhatCouldBeBeforeIsAsItWas(long seed) {
		Random random = new Random(seed);
		Map<String, Requirement> requires = new HashMap<>();
		IntStream.range(0, 6).forEach((item) -> requires.put("i" + item, tree(random, 2)));
		Map<String, Requirement> loosened = Loops.loosened(requires);

		// Leaves outside the six count as met, so all six can be started.
		assertThat(reached(loosened, requires.keySet())).isEqualTo(requires.keySet());
		requires.forEach((item, before) -> {
			Set<String> stuck = stuck(requires, item);
			Requirement after = Objects.requireNonNull(loosened.get(item));
			assertThat(before(item, stuck, after)).as("nothing else changes").isEqualTo(before(item, stuck, before));
			after.leaves((leaf) -> assertThat(leaf).isNotIn(stuck.stream().map(LoopsTests::item).toList()));
		});
	}

	/**
	 * If the item can't be started strictly: all such items of its loop. Otherwise empty.
	 */
	private static Set<String> stuck(Map<String, Requirement> requires, String item) {
		for (Set<String> loop : Loops.in(requires)) {
			if (loop.contains(item)) {
				Set<String> stuck = new HashSet<>(loop);
				stuck.removeAll(reached(requires, loop));
				return stuck.contains(item) ? stuck : Set.of();
			}
		}
		return Set.of();
	}

	/**
	 * The tree with co-requisites on some items made strict, and none on the item itself.
	 */
	private static Requirement before(String own, Set<String> some, Requirement tree) {
		return switch (tree) {
			case Requirement.AllOf all ->
				new Requirement.AllOf(all.parts().stream().map((part) -> before(own, some, part)).toList());
			case Requirement.AnyOf any ->
				new Requirement.AnyOf(any.parts().stream().map((part) -> before(own, some, part)).toList());
			case Requirement.With with when with.item().equals(own) -> NOTHING;
			case Requirement.Item item when some.contains(own) && item.key().equals(own) -> NOTHING;
			case Requirement.With with when some.contains(with.item()) -> item(with.item());
			default -> tree;
		};
	}

	/** Those of the items that can be taken if everything else is met. */
	private static Set<String> reached(Map<String, Requirement> requires, Set<String> items) {
		List<String> all = List.copyOf(items);
		Set<String> reached = new HashSet<>();
		boolean more = true;
		while (more) {
			more = false;
			for (int set = 1; set < 1 << all.size(); set++) {
				int chosen = set;
				Set<String> now = new HashSet<>(IntStream.range(0, all.size())
					.filter((item) -> (chosen & 1 << item) != 0)
					.mapToObj(all::get)
					.toList());
				boolean taken = now.stream().allMatch((item) -> met(requires.get(item), (leaf) -> switch (leaf) {
					case Requirement.Item other -> !items.contains(other.key()) || reached.contains(other.key());
					case Requirement.With other ->
						!items.contains(other.item()) || reached.contains(other.item()) || now.contains(other.item());
					default -> true;
				}));
				more |= taken && reached.addAll(now);
			}
		}
		return reached;
	}

	private static boolean met(@Nullable Requirement tree, Predicate<Requirement> leaves) {
		return switch (tree) {
			case null -> true;
			case Requirement.AllOf all -> all.parts().stream().allMatch((part) -> met(part, leaves));
			case Requirement.AnyOf any -> any.parts().stream().anyMatch((part) -> met(part, leaves));
			default -> leaves.test(tree);
		};
	}

	private static Requirement tree(Random random, int depth) {
		int kind = random.nextInt(10);
		if (depth > 0 && kind < 5) {
			List<Requirement> parts = IntStream.range(0, 1 + random.nextInt(3))
				.mapToObj((_) -> tree(random, depth - 1))
				.toList();
			return (kind < 3) ? new Requirement.AllOf(parts) : new Requirement.AnyOf(parts);
		}
		String item = "i" + random.nextInt(7);
		return (kind < 8) ? item(item) : with(item);
	}

	private static Requirement item(String key) {
		return new Requirement.Item(key);
	}

	private static Requirement with(String key) {
		return new Requirement.With(key);
	}

	private static Requirement all(Requirement... parts) {
		return new Requirement.AllOf(List.of(parts));
	}

	private static Requirement any(Requirement... parts) {
		return new Requirement.AnyOf(List.of(parts));
	}

}
