package org.skillsgraph.documents;

/** The document was registered under this id. */
record DocumentWithdrawn(String documentId) implements WithdrawDocumentResult {
}
