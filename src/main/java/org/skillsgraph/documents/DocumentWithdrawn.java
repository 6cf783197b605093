package org.skillsgraph.documents;

/** It was kept under this id. */
record DocumentWithdrawn(String documentId) implements WithdrawDocumentResult {
}
