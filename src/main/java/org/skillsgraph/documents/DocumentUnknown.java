package org.skillsgraph.documents;

import java.util.List;

/** Refuses to withdraw a document that was never registered. */
record DocumentUnknown(String message, String code, List<String> field) implements WithdrawDocumentResult {

	DocumentUnknown() {
		this("No document was registered under this id.", "UNKNOWN_DOCUMENT", List.of("documentId"));
	}

}
