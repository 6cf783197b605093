package org.skillsgraph.documents;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.RefusedException;

/**
 * A document as Apollo's automatic persisted queries name it. The service keeps none of
 * them by itself: only those that an administrator registered are found by their digest.
 *
 * @param id of the document; no document's where the extension can't be read
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
	 * {@return whether this is another document than the one that was sent along}
	 * @param document the one that was sent
	 */
	boolean contradicts(String document) {
		return !id.equals(UNREADABLE) && !id.equals(Documents.digest(document));
	}

	/**
	 * {@return what makes a client send its document, now and from now on} Clients know
	 * it by these very words.
	 */
	static RefusedException notSupported() {
		return new RefusedException("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported", Map.of("hint",
				"No document was registered under this digest. Send the document itself, or have an administrator register it."));
	}

}
