package org.skillsgraph.learning;

import java.util.Collection;
import java.util.List;

import org.skillsgraph.graph.Id;

/** Whether somebody can begin an item; the parts are named as the schema names them. */
record Eligibility(boolean eligible, List<Required> missing, List<Id> together) {

	/**
	 * {@return that it can be begun}
	 * @param items the keys of those that have to be begun at the same time
	 */
	static Eligibility with(Collection<String> items) {
		return new Eligibility(true, List.of(), items.stream().map((item) -> new Id("LearningItem", item)).toList());
	}

	/**
	 * {@return that it can't be begun}
	 * @param missing all of these
	 */
	static Eligibility without(List<Requirement> missing) {
		return new Eligibility(false, Required.of(missing), List.of());
	}

}
