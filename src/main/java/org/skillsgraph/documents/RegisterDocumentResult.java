package org.skillsgraph.documents;

/** The result of a registration; the members have the schema's names. */
sealed interface RegisterDocumentResult permits DocumentRegistered, DocumentInvalid {

}
