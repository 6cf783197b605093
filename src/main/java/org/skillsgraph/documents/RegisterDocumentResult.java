package org.skillsgraph.documents;

/** What became of a document; the members are named as the schema names them. */
sealed interface RegisterDocumentResult permits DocumentRegistered, DocumentInvalid {

}
