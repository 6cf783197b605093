package org.skillsgraph.documents;

import java.util.Optional;

import org.skillsgraph.errors.RefusedException;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Replaces an id by its document. If only registered documents are allowed, rejects all
 * others. A registered document may also be sent in full.
 */
@Component
class PersistedDocumentInterceptor implements WebGraphQlInterceptor, Ordered {

	private final Documents documents;

	private final DocumentSettings settings;

	PersistedDocumentInterceptor(Documents documents, DocumentSettings settings) {
		this.documents = documents;
		this.settings = settings;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Object id = request.getExtensions().get(DocumentRequest.DOCUMENT_ID);
		boolean sent = !request.getDocument().isEmpty();
		if (id != null) {
			return sent ? refused(request, "INVALID_DOCUMENT", "Name a document by its id or send one, not both.")
					: named(request, chain, Documents.id(id));
		}
		PersistedQuery persisted = PersistedQuery.of(request.getExtensions());
		if (persisted == null) {
			return sent(request, chain);
		}
		if (!sent) {
			return persisted(request, chain, persisted);
		}
		return persisted.contradicts(request.getDocument())
				? refused(request, "PERSISTED_QUERY_HASH_MISMATCH",
						"`sha256Hash` isn't the SHA-256 digest of `query`. Send the digest of this very text, or none.")
				: sent(request, chain);
	}

	private Mono<WebGraphQlResponse> sent(WebGraphQlRequest request, Chain chain) {
		return (!settings.only() || documents.find(Documents.digest(request.getDocument())).isPresent())
				? chain.next(request) : refused(request, "DOCUMENT_NOT_KEPT",
						"Only registered documents are answered. Have an administrator register yours.");
	}

	private Mono<WebGraphQlResponse> named(WebGraphQlRequest request, Chain chain, String id) {
		Optional<String> text = documents.find(id);
		if (text.isEmpty()) {
			return refused(request, "UNKNOWN_DOCUMENT", "No document was registered under this id.");
		}
		request.configureExecutionInput((_, input) -> input.query(text.get()).build());
		return chain.next(request);
	}

	/**
	 * If only registered documents are allowed, sending this one wouldn't help.
	 */
	private Mono<WebGraphQlResponse> persisted(WebGraphQlRequest request, Chain chain, PersistedQuery persisted) {
		return (settings.only() || documents.find(persisted.id()).isPresent()) ? named(request, chain, persisted.id())
				: PersistedQuery.notSupported().answer(request);
	}

	private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, String code, String message) {
		return new RefusedException(code, message).answer(request);
	}

	/** Runs once the caller is known and the request is admitted. */
	@Override
	public int getOrder() {
		return 200;
	}

}
