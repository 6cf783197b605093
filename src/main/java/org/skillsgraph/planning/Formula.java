package org.skillsgraph.planning;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A condition over numbered facts. It uses only "all" and "any", never "not": more facts
 * never make it false.
 */
public sealed interface Formula {

	/** All of the parts. */
	record All(List<Formula> parts) implements Formula {

		/** "All" of nothing is true. */
		public static final Formula TRUE = new All(List.of());

	}

	/** At least one of the parts. */
	record Any(List<Formula> parts) implements Formula {

		/** "Any" of nothing is false. */
		public static final Formula FALSE = new Any(List.of());

	}

	/** A fact that held before. */
	record Is(int fact) implements Formula {
	}

	/** A fact that held before or is gained at the same time. */
	record With(int fact) implements Formula {
	}

	/**
	 * {@return whether it is met by the facts that held before}
	 */
	default boolean met(IntPredicate before) {
		return met(before, before);
	}

	/**
	 * {@return whether it is met}
	 * @param before the facts that held before
	 * @param now those and the facts gained at the same time
	 */
	default boolean met(IntPredicate before, IntPredicate now) {
		return switch (this) {
			case All all -> all.parts().stream().allMatch((part) -> part.met(before, now));
			case Any any -> any.parts().stream().anyMatch((part) -> part.met(before, now));
			case Is is -> before.test(is.fact());
			case With with -> now.test(with.fact());
		};
	}

	/** Passes on every fact that it mentions. */
	default void facts(IntConsumer each) {
		switch (this) {
			case All all -> all.parts().forEach((part) -> part.facts(each));
			case Any any -> any.parts().forEach((part) -> part.facts(each));
			case Is is -> each.accept(is.fact());
			case With with -> each.accept(with.fact());
		}
	}

	/** Passes on every fact that may be gained at the same time. */
	default void companions(IntConsumer each) {
		switch (this) {
			case All all -> all.parts().forEach((part) -> part.companions(each));
			case Any any -> any.parts().forEach((part) -> part.companions(each));
			case With with -> each.accept(with.fact());
			case Is _ -> {
				// Must hold before.
			}
		}
	}

	/**
	 * {@return the same without the facts that are impossible, simplified where possible}
	 */
	default Formula with(IntPredicate possible) {
		return switch (this) {
			case All all -> all(all.parts().stream().map((part) -> part.with(possible)).toList());
			case Any any -> any(any.parts().stream().map((part) -> part.with(possible)).toList());
			case Is is -> possible.test(is.fact()) ? this : Any.FALSE;
			case With with -> possible.test(with.fact()) ? this : Any.FALSE;
		};
	}

	/**
	 * {@return all of these, simplified}
	 */
	static Formula all(List<Formula> parts) {
		List<Formula> rest = parts.stream().filter((part) -> !part.equals(All.TRUE)).distinct().toList();
		if (rest.contains(Any.FALSE)) {
			return Any.FALSE;
		}
		return (rest.size() == 1) ? rest.getFirst() : new All(rest);
	}

	/**
	 * {@return any of these, simplified}
	 */
	static Formula any(List<Formula> parts) {
		List<Formula> rest = parts.stream().filter((part) -> !part.equals(Any.FALSE)).distinct().toList();
		if (rest.contains(All.TRUE)) {
			return All.TRUE;
		}
		return (rest.size() == 1) ? rest.getFirst() : new Any(rest);
	}

}
