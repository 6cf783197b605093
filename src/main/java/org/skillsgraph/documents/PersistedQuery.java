package org.skillsgraph.documents;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.RefusedException;

/**
 * A document named by Apollo's automatic persisted queries. The service stores none of
 * them automatically: only those an administrator registered are found by their digest.
 *
 * @param id of the document; matches no document if the extension can't be read
 */
record PersistedQuery(String id) {

	/** Apollo's clients put the digest into this extension of the request. */
	static final String EXTENSION = "persistedQuery";

	private static final String UNREADABLE = "";

	/**
	 * {@return the persisted query of a request, if it has one}
	 * @param extensions of the request
	 */
	static @Nullable PersistedQuery of(Map<String, Object> extensions) {
		@Nullable Object extension = extensions.get(EXTENSION);
		if (extension == null) {
			return null;
		}
		@Nullable Object digest = (extension instanceof Map<?, ?> fields && Objects.equals(fields.get("version"), 1))
				? fields.get("sha256Hash") : null;
		return new PersistedQuery((digest != null) ? Documents.id(digest) : UNREADABLE);
	}

	/**
	 * {@return whether the digest is of another document than the one sent along}
	 * @param document that was sent
	 */
	boolean contradicts(String document) {
		return !id.equals(UNREADABLE) && !id.equals(Documents.digest(document));
	}

	/**
	 * {@return the error that makes a client send the document itself, now and on later
	 * requests} Clients match this exact message.
	 */
	static RefusedException notSupported() {
		return new RefusedException("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported", Map.of("hint",
				"No document was registered under this digest. Send the document itself, or have an administrator register it."));
	}

}
