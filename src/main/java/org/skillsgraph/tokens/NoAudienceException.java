package org.skillsgraph.tokens;

/** No audience is configured that tokens must be issued for. */
final class NoAudienceException extends RuntimeException {

	NoAudienceException() {
		super("Without an audience every token of the issuer would be good here, whichever application it was made for.");
	}

}
