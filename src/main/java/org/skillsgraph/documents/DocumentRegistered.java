package org.skillsgraph.documents;

/** It is kept under this id. */
record DocumentRegistered(String documentId) implements RegisterDocumentResult {
}
