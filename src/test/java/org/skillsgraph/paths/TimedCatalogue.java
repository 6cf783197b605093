package org.skillsgraph.paths;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.Timing;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Session;
import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.StepDates;

/**
 * A question over a small random catalogue in which items have dates: free, full or none,
 * some of which clash.
 */
final class TimedCatalogue {

	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final int DAY = 24 * 60;

	private static final int WEEK = 7 * DAY;

	private final Random random;

	private final int items;

	private TimedCatalogue(long seed) {
		this.random = new Random(seed);
		this.items = 2 + random.nextInt(3);
	}

	static PathQuestion question(long seed) {
		return new TimedCatalogue(seed).question();
	}

	private PathQuestion question() {
		List<Step> steps = new ArrayList<>();
		IntStream.range(0, items).forEach((item) -> steps.add(item(item)));
		if (random.nextBoolean()) {
			steps.add(mentor());
		}
		List<PathTarget.Part> parts = IntStream.range(0, 1 + random.nextInt(3))
			.mapToObj((part) -> new PathTarget.Part(leaf(items), 1 + random.nextInt(3)))
			.toList();
		PathTarget target = random.nextBoolean() ? PathTarget.ofParts(parts) : PathTarget
			.whole(new Requirement.AllOf(parts.stream().map(PathTarget.Part::requirement).distinct().toList()));
		PathCost minimise = random.nextBoolean() ? PathCost.WEEKS : PathCost.HOURS;
		return new PathQuestion(new Background(Set.of(), Map.of(), Set.of()), target, steps, minimise, budget());
	}

	private PathBudget budget() {
		return switch (random.nextInt(4)) {
			case 0 -> new PathBudget(null, null, 1 + random.nextInt(8));
			case 1 -> new PathBudget((double) random.nextInt(40), null, null);
			default -> PathBudget.NONE;
		};
	}

	private Step item(int number) {
		List<Requirement> gains = new ArrayList<>(List.of(new Requirement.Item("i" + number)));
		if (random.nextInt(3) > 0) {
			gains.add(skill());
		}
		int hours = 1 + random.nextInt(20);
		Effort effort = new Effort(hours, 0, hours / 4.0, false);
		List<Timing.Slot> dates = IntStream.range(0, random.nextInt(3))
			.mapToObj((date) -> slot())
			.sorted((one, other) -> Long.compare(one.start(), other.start()))
			.distinct()
			.toList();
		boolean full = !dates.isEmpty() && random.nextInt(4) == 0;
		return new Step(Step.Kind.ITEM, "i" + number, (number > 0 && random.nextBoolean()) ? needs(number) : null,
				gains, effort, new Timing(Timing.minutes(effort.weeks()), dates.isEmpty(), dates, full),
				dates.isEmpty() ? StepDates.ANY_TIME : new StepDates(full ? StepDates.State.FULL : StepDates.State.FREE,
						dates.stream().map(TimedCatalogue::session).toList()));
	}

	private static Session session(Timing.Slot slot) {
		return new Session("at " + slot.start(), NOW.plusMinutes(slot.start()), NOW.plusMinutes(slot.end()), null);
	}

	/** Some last a day or two and clash, some run beside others for weeks. */
	private Timing.Slot slot() {
		long start = (long) random.nextInt(6 * 7) * DAY;
		long length = (random.nextInt(4) == 0) ? (2L + random.nextInt(3)) * WEEK : (1L + random.nextInt(2)) * DAY;
		return new Timing.Slot(start, start + length);
	}

	private Step mentor() {
		return new Step(Step.Kind.MENTOR, "m", null, List.of(skill()), new Effort(10, 0, 5, true),
				new Timing(Timing.minutes(5), false, List.of(), false), StepDates.ANY_TIME);
	}

	private Requirement needs(int number) {
		List<Requirement> parts = IntStream.range(0, 1 + random.nextInt(2)).mapToObj((part) -> leaf(number)).toList();
		return random.nextBoolean() ? new Requirement.AllOf(parts) : new Requirement.AnyOf(parts);
	}

	private Requirement leaf(int below) {
		return random.nextBoolean() ? new Requirement.Item("i" + random.nextInt(below)) : skill();
	}

	private Requirement.Skill skill() {
		return new Requirement.Skill("s" + random.nextInt(2), level());
	}

	private @Nullable Long level() {
		return Long.valueOf(1 + random.nextInt(2));
	}

}
