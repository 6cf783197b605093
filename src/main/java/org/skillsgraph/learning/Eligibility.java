package org.skillsgraph.learning;

import java.util.List;

/** Whether somebody can begin an item; the parts are named as the schema names them. */
record Eligibility(boolean eligible, List<Required> missing) {

	static Eligibility of(List<Requirement> missing) {
		return new Eligibility(missing.isEmpty(), Required.of(missing));
	}

}
