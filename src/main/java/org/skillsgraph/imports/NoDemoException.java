package org.skillsgraph.imports;

/** The graph doesn't hold the demo organisation, or not it alone, or not all of it. */
final class NoDemoException extends RuntimeException {

	private NoDemoException(String message) {
		super(message);
	}

	/**
	 * {@return the refusal to move what isn't the demo organisation}
	 */
	static NoDemoException forOtherData() {
		return new NoDemoException("Nothing was moved, since this graph isn't just the demo organisation. "
				+ "For a new one, start the service with another directory.");
	}

	/**
	 * {@return the refusal to move a part of the demo organisation}
	 */
	static NoDemoException forPart() {
		return new NoDemoException(
				"Nothing was moved, since the demo organisation isn't complete. Start the service: it loads the rest.");
	}

}
