package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Step;

/**
 * A catalogue in ten layers. An item requires up to three things, each in one to three
 * ways. The first way is always in the layer below; others are sometimes in the item's
 * own layer, which makes cycles. Items that teach the same skill are spread over the
 * layers.
 */
final class LargeCatalogue {

	private static final int LAYERS = 10;

	private static final int GOALS = 12;

	private final Random random;

	private final int items;

	private LargeCatalogue(int items, long seed) {
		this.random = new Random(seed);
		this.items = items;
	}

	static PathQuestion question(int items, long seed) {
		return new LargeCatalogue(items, seed).question();
	}

	private PathQuestion question() {
		List<Step> steps = IntStream.range(0, items).mapToObj(this::item).toList();
		int last = items - items / LAYERS;
		List<Requirement> goals = IntStream.range(0, GOALS)
			.<Requirement>mapToObj((goal) -> new Requirement.Item("i" + (last + random.nextInt(items - last))))
			.toList();
		return new PathQuestion(new Background(Set.of(), Map.of(), Set.of()),
				PathTarget.whole(new Requirement.AllOf(goals)), steps, PathCost.HOURS, PathBudget.NONE);
	}

	private Step item(int number) {
		List<Requirement> gains = new ArrayList<>(List.of(new Requirement.Item("i" + number)));
		if (random.nextInt(3) == 0) {
			gains.add(new Requirement.Skill("s" + random.nextInt(items / 10), (long) (1 + random.nextInt(4))));
		}
		int layer = number * LAYERS / items;
		List<Requirement> needs = IntStream.range(0, (layer == 0) ? 0 : random.nextInt(4))
			.mapToObj((need) -> need(layer))
			.toList();
		return RandomCatalogue.step(Step.Kind.ITEM, "i" + number, needs.isEmpty() ? null : new Requirement.AllOf(needs),
				gains, new Effort(2 + random.nextInt(40), 0, 1, false));
	}

	private Requirement need(int layer) {
		List<Requirement> ways = new ArrayList<>(List.of(required(layer - 1)));
		IntStream.range(0, random.nextInt(3)).forEach((way) -> ways.add(leaf(layer)));
		return new Requirement.AnyOf(ways);
	}

	private Requirement leaf(int layer) {
		if (random.nextInt(5) == 0) {
			return new Requirement.Skill("s" + random.nextInt(items / 10), (long) (1 + random.nextInt(3)));
		}
		return required((random.nextInt(20) == 0) ? layer : layer - 1);
	}

	private Requirement required(int layer) {
		return new Requirement.Item("i" + (layer * (items / LAYERS) + random.nextInt(items / LAYERS)));
	}

}
