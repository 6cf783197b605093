package org.skillsgraph.documents;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

/**
 * A request that may name its document instead of sending it: by {@code documentId}, as
 * in GraphQL over HTTP, by {@code doc_id} or {@code id}, as Relay's clients do, or by the
 * extension {@code persistedQuery} of Apollo's clients.
 */
class DocumentRequest extends SerializableGraphQlRequest {

	/**
	 * Where the interceptor finds the id; callers may also set it themselves.
	 */
	static final String DOCUMENT_ID = "documentId";

	@JsonProperty
	private @Nullable String documentId;

	@JsonProperty("doc_id")
	private @Nullable Object docId;

	@JsonProperty
	private @Nullable Object id;

	@Override
	public String getDocument() {
		return (getQuery() == null && (named() != null || getExtensions().get(PersistedQuery.EXTENSION) != null)) ? ""
				: super.getDocument();
	}

	/** Clients without extensions may send null. */
	@Override
	public Map<String, Object> getExtensions() {
		@Nullable Map<String, Object> said = super.getExtensions();
		Map<String, Object> extensions = new HashMap<>((said != null) ? said : Map.of());
		Object named = named();
		if (named != null) {
			extensions.put(DOCUMENT_ID, named);
		}
		return extensions;
	}

	/**
	 * {@return the document's id} Next to a document, {@code id} is just a client's name
	 * for its request.
	 */
	private @Nullable Object named() {
		if (documentId != null || getQuery() != null) {
			return documentId;
		}
		return (docId != null) ? docId : id;
	}

	/** Makes Jackson read requests as this class. */
	@JacksonMixin(SerializableGraphQlRequest.class)
	@JsonDeserialize(as = DocumentRequest.class)
	abstract static class Instead {

	}

}
