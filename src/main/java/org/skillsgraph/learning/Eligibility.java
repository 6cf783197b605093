package org.skillsgraph.learning;

import java.util.Collection;
import java.util.List;

import org.skillsgraph.graph.Id;

/** Whether a person can start an item; component names match the schema. */
record Eligibility(boolean eligible, List<Required> missing, List<Id> together) {

	/**
	 * {@return the eligibility for an item that can be started}
	 * @param items the keys of those that have to be started at the same time
	 */
	static Eligibility with(Collection<String> items) {
		return new Eligibility(true, List.of(), items.stream().map((item) -> new Id("LearningItem", item)).toList());
	}

	/**
	 * {@return the eligibility for an item that can't be started}
	 * @param missing the requirements that are missing, all of them needed
	 */
	static Eligibility without(List<Requirement> missing) {
		return new Eligibility(false, Required.of(missing), List.of());
	}

}
