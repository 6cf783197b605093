package org.skillsgraph.training;

/** The parts that people play in holding an offering; the schema says what each means. */
enum LeadRole {

	LEAD(1, "led"), CO_TRAINER(0.7, "been co-trainer of"), HELPER(0.3, "helped with");

	private final double weight;

	private final String verb;

	LeadRole(double weight, String verb) {
		this.weight = weight;
		this.verb = verb;
	}

	/**
	 * {@return how much of the experience is that of a trainer, 0 to 1}
	 */
	double weight() {
		return weight;
	}

	/**
	 * {@return how a sentence says it}
	 */
	String verb() {
		return verb;
	}

}
