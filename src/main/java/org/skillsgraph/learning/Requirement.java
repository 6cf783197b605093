package org.skillsgraph.learning;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * What must be had before something can be taken up: a tree of all and any over items
 * completed, items taken at the same time, skills at a level and add-ons held.
 */
public sealed interface Requirement {

	/** Every one of them. */
	record AllOf(List<Requirement> parts) implements Requirement {
	}

	/** At least one of them. */
	record AnyOf(List<Requirement> parts) implements Requirement {
	}

	/** A learning item, completed. */
	record Item(String key) implements Requirement {
	}

	/** A learning item, taken at the same time or completed before: a co-requisite. */
	record With(String item) implements Requirement {
	}

	/** A skill, at any level when none is said. */
	record Skill(String key, @Nullable Long level) implements Requirement {
	}

	/** An add-on, held. */
	record AddOn(String key) implements Requirement {
	}

	/**
	 * {@return what it is made of, in order; nothing under a leaf}
	 */
	default List<Requirement> parts() {
		return List.of();
	}

	/** Shows every leaf. */
	default void leaves(Consumer<Requirement> each) {
		if (parts().isEmpty()) {
			each.accept(this);
		}
		parts().forEach((part) -> part.leaves(each));
	}

	/**
	 * {@return the kind of its node in the graph}
	 */
	default String label() {
		return switch (this) {
			case AllOf _ -> "AllOf";
			case AnyOf _ -> "AnyOf";
			default -> "Leaf";
		};
	}

}
