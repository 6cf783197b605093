package org.skillsgraph.documents;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

/**
 * A request that may name its document by {@code documentId} instead of sending it, as
 * GraphQL over HTTP foresees.
 */
class DocumentRequest extends SerializableGraphQlRequest {

	/**
	 * Where the interceptor finds the id; callers may as well put it there themselves.
	 */
	static final String DOCUMENT_ID = "documentId";

	@JsonProperty
	private @Nullable String documentId;

	@Override
	public String getDocument() {
		return (documentId != null && getQuery() == null) ? "" : super.getDocument();
	}

	/** Whoever has none may say so with null. */
	@Override
	public Map<String, Object> getExtensions() {
		@Nullable Map<String, Object> said = super.getExtensions();
		Map<String, Object> extensions = new HashMap<>((said != null) ? said : Map.of());
		if (documentId != null) {
			extensions.put(DOCUMENT_ID, documentId);
		}
		return extensions;
	}

	/** Has requests read so. */
	@JacksonMixin(SerializableGraphQlRequest.class)
	@JsonDeserialize(as = DocumentRequest.class)
	abstract static class Instead {

	}

}
