package org.skillsgraph.imports;

/** Another import has begun, because this one didn't renew its lease in time. */
final class LeaseLostException extends RuntimeException {

	LeaseLostException() {
		super("Another import has begun, since this one was silent for too long. Run it again.");
	}

}
