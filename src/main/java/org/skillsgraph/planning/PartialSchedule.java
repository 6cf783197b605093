package org.skillsgraph.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The actions of a plan that are placed in time so far. */
final class PartialSchedule {

	static final long NEVER = Long.MAX_VALUE;

	private final List<Problem.Action> actions;

	private final @Nullable PlacedAction[] placed;

	PartialSchedule(List<Problem.Action> actions) {
		this.actions = actions;
		this.placed = new PlacedAction[actions.size()];
	}

	void put(int action, PlacedAction time) {
		placed[action] = time;
	}

	/**
	 * {@return all actions, once each is placed}
	 */
	List<PlacedAction> all() {
		return Stream.of(placed).map(Objects::requireNonNull).toList();
	}

	/**
	 * {@return whether nobody has to be elsewhere at that time}
	 */
	boolean isFree(Timing.Slot date) {
		return Stream.of(placed)
			.noneMatch((taken) -> taken != null && taken.date() != PlacedAction.NO_DATE
					&& new Timing.Slot(taken.start(), taken.end()).clashesWith(date));
	}

	/**
	 * {@return whether a fact holds at some time}
	 */
	boolean holds(int fact) {
		return since(fact) < NEVER;
	}

	private long since(int fact) {
		return IntStream.range(0, placed.length)
			.filter((action) -> placed[action] != null && gives(action, fact))
			.mapToLong((action) -> Objects.requireNonNull(placed[action]).end())
			.min()
			.orElse(NEVER);
	}

	/**
	 * {@return the moment at which something that takes some minutes can begin}
	 * {@link #NEVER} if its needs aren't met.
	 * @param now actions taken at the same time
	 */
	long ready(Formula needs, BitSet now, long minutes) {
		return switch (needs) {
			case Formula.All all -> all.parts().stream().mapToLong((part) -> ready(part, now, minutes)).max().orElse(0);
			case Formula.Any any ->
				any.parts().stream().mapToLong((part) -> ready(part, now, minutes)).min().orElse(NEVER);
			case Formula.Is is -> since(is.fact());
			case Formula.With with -> with(with.fact(), now, minutes);
		};
	}

	/** It ends once the other has begun. */
	private long with(int fact, BitSet now, long minutes) {
		long beside = now.stream().anyMatch((action) -> gives(action, fact)) ? 0 : NEVER;
		return IntStream.range(0, placed.length)
			.filter((action) -> placed[action] != null && gives(action, fact))
			.mapToLong((action) -> Math.max(0, Objects.requireNonNull(placed[action]).start() - minutes))
			.min()
			.orElse(beside);
	}

	private boolean gives(int action, int fact) {
		return actions.get(action).gives().contains(fact);
	}

	/**
	 * {@return the start of the first gap in the person's own time that is long enough}
	 */
	long gap(long from, long minutes) {
		List<PlacedAction> own = new ArrayList<>();
		for (int action = 0; action < placed.length; action++) {
			PlacedAction taken = placed[action];
			if (taken != null && actions.get(action).timing().inOwnTime()) {
				own.add(taken);
			}
		}
		own.sort(Comparator.comparingLong(PlacedAction::start));
		long start = from;
		for (PlacedAction taken : own) {
			if (taken.start() < start + minutes && taken.end() > start) {
				start = taken.end();
			}
		}
		return start;
	}

}
