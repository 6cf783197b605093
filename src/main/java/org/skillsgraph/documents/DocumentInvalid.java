package org.skillsgraph.documents;

import java.util.List;

/** Rejects a document that could not be answered. */
record DocumentInvalid(String message, String code, List<String> field) implements RegisterDocumentResult {

	DocumentInvalid(String message) {
		this(message, "INVALID_DOCUMENT", List.of("document"));
	}

}
