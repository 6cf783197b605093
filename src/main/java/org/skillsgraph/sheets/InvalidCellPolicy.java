package org.skillsgraph.sheets;

/**
 * What happens to a row if the value of a cell can't be used.
 */
public enum InvalidCellPolicy {

	/** The row is refused: without the value it identifies nothing, or means nothing. */
	REFUSES_ROW("The row is refused."),
	/** The row is kept, as if the cell were empty. */
	DROPPED("The cell is dropped."),
	/**
	 * The row and the stored value are kept: losing the value would let somebody in or
	 * lock somebody out.
	 */
	KEPT("What is stored stays."),
	/** The row is kept, visible only to its person: a secret must not leak. */
	NARROWED("The audience becomes ONLY_ME.");

	private final String consequence;

	InvalidCellPolicy(String consequence) {
		this.consequence = consequence;
	}

	/**
	 * {@return a sentence about a value, followed by the consequence}
	 */
	public String after(String sentence) {
		return sentence + ' ' + consequence;
	}

}
