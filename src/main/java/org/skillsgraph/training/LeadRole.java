package org.skillsgraph.training;

/** The roles people have in holding an offering; the schema explains each. */
enum LeadRole {

	LEAD(1, "led"), CO_TRAINER(0.7, "been co-trainer of"), HELPER(0.3, "helped with");

	private final double weight;

	private final String verb;

	LeadRole(double weight, String verb) {
		this.weight = weight;
		this.verb = verb;
	}

	/**
	 * {@return how much it counts as experience as a trainer, 0 to 1}
	 */
	double weight() {
		return weight;
	}

	/**
	 * {@return its verb in a sentence}
	 */
	String verb() {
		return verb;
	}

}
