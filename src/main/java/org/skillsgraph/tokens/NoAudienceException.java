package org.skillsgraph.tokens;

/** Nobody said to whom tokens must be made out. */
final class NoAudienceException extends RuntimeException {

	NoAudienceException() {
		super("Without an audience every token of the issuer would be good here, whichever application it was made for.");
	}

}
