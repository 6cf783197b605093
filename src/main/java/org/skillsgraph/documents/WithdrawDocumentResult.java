package org.skillsgraph.documents;

/** The result of a withdrawal; the members have the schema's names. */
sealed interface WithdrawDocumentResult permits DocumentWithdrawn, DocumentUnknown {

}
