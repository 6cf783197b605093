package org.skillsgraph.documents;

/** The document is registered under this id. */
record DocumentRegistered(String documentId) implements RegisterDocumentResult {
}
