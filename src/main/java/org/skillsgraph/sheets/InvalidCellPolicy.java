package org.skillsgraph.sheets;

/**
 * What becomes of a row when the value of one of its cells can't be used.
 */
public enum InvalidCellPolicy {

	/** The row is refused: without the value it identifies or means nothing. */
	REFUSES_ROW("The row is refused."),
	/** The row stays, as if the cell were empty. */
	DROPPED("The cell is dropped."),
	/**
	 * The row stays, and so does what is stored: forgetting it would let somebody in, or
	 * lock somebody out.
	 */
	KEPT("What is stored stays."),
	/** The row stays, for the eyes of its person alone: a secret must not get out. */
	NARROWED("The audience becomes ONLY_ME.");

	private final String consequence;

	InvalidCellPolicy(String consequence) {
		this.consequence = consequence;
	}

	/**
	 * {@return a sentence about a value, and another one that says what follows from it}
	 */
	public String after(String sentence) {
		return sentence + ' ' + consequence;
	}

}
