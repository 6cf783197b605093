package org.skillsgraph.documents;

/** Rejects a document that could not be answered. */
record DocumentInvalid(String message, String code) implements RegisterDocumentResult {

	DocumentInvalid(String message) {
		this(message, "INVALID_DOCUMENT");
	}

}
