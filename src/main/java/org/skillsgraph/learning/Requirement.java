package org.skillsgraph.learning;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * What is required before something can be started: a tree of AllOf and AnyOf over
 * completed items, items taken at the same time, skills at a level and add-ons held.
 */
public sealed interface Requirement {

	/** All of the parts. */
	record AllOf(List<Requirement> parts) implements Requirement {
	}

	/** At least one of the parts. */
	record AnyOf(List<Requirement> parts) implements Requirement {
	}

	/** A learning item, completed. */
	record Item(String key) implements Requirement {
	}

	/** A learning item, taken at the same time or completed before: a co-requisite. */
	record With(String item) implements Requirement {
	}

	/** A skill, at any level if none is given. */
	record Skill(String key, @Nullable Long level) implements Requirement {
	}

	/** An add-on, held. */
	record AddOn(String key) implements Requirement {
	}

	/**
	 * {@return the parts in order; none for a leaf}
	 */
	default List<Requirement> parts() {
		return List.of();
	}

	/** Passes on every leaf. */
	default void leaves(Consumer<Requirement> each) {
		if (parts().isEmpty()) {
			each.accept(this);
		}
		parts().forEach((part) -> part.leaves(each));
	}

	/**
	 * {@return the label of its node in the graph}
	 */
	default String label() {
		return switch (this) {
			case AllOf _ -> "AllOf";
			case AnyOf _ -> "AnyOf";
			default -> "Leaf";
		};
	}

}
