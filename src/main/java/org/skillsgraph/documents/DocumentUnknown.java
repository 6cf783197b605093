package org.skillsgraph.documents;

/** Refuses to withdraw a document that was never registered. */
record DocumentUnknown(String message, String code) implements WithdrawDocumentResult {

	DocumentUnknown() {
		this("No document was registered under this id.", "UNKNOWN_DOCUMENT");
	}

}
