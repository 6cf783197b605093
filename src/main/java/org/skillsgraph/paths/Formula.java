package org.skillsgraph.paths;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * What has to be there, over numbered facts: only all and any, never not, so that with
 * more facts no less is met.
 */
sealed interface Formula {

	/** Every one of them. */
	record All(List<Formula> parts) implements Formula {

		/** All of nothing is always met. */
		static final Formula TRUE = new All(List.of());

	}

	/** At least one of them. */
	record Any(List<Formula> parts) implements Formula {

		/** Any of nothing never is. */
		static final Formula FALSE = new Any(List.of());

	}

	/** A fact. */
	record Is(int fact) implements Formula {
	}

	/**
	 * {@return whether it is met}
	 */
	default boolean met(IntPredicate facts) {
		return switch (this) {
			case All all -> all.parts().stream().allMatch((part) -> part.met(facts));
			case Any any -> any.parts().stream().anyMatch((part) -> part.met(facts));
			case Is is -> facts.test(is.fact());
		};
	}

	/** Shows every fact that it speaks of. */
	default void facts(IntConsumer each) {
		switch (this) {
			case All all -> all.parts().forEach((part) -> part.facts(each));
			case Any any -> any.parts().forEach((part) -> part.facts(each));
			case Is is -> each.accept(is.fact());
		}
	}

	/**
	 * {@return the same with something in the place of each fact, and made shorter where
	 * that can be}
	 */
	default Formula with(IntFunction<Formula> facts) {
		return switch (this) {
			case All all -> all(all.parts().stream().map((part) -> part.with(facts)).toList());
			case Any any -> any(any.parts().stream().map((part) -> part.with(facts)).toList());
			case Is is -> facts.apply(is.fact());
		};
	}

	/**
	 * {@return all of these, as short as can be}
	 */
	static Formula all(List<Formula> parts) {
		List<Formula> rest = parts.stream().filter((part) -> !part.equals(All.TRUE)).distinct().toList();
		if (rest.contains(Any.FALSE)) {
			return Any.FALSE;
		}
		return (rest.size() == 1) ? rest.getFirst() : new All(rest);
	}

	/**
	 * {@return any of these, as short as can be}
	 */
	static Formula any(List<Formula> parts) {
		List<Formula> rest = parts.stream().filter((part) -> !part.equals(Any.FALSE)).distinct().toList();
		if (rest.contains(All.TRUE)) {
			return All.TRUE;
		}
		return (rest.size() == 1) ? rest.getFirst() : new Any(rest);
	}

}
