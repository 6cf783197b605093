package org.skillsgraph.documents;

/** Refuses to withdraw what was never registered. */
record DocumentUnknown(String message, String code) implements WithdrawDocumentResult {

	DocumentUnknown() {
		this("No document was registered under this id.", "UNKNOWN_DOCUMENT");
	}

}
