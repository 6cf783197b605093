package org.skillsgraph.documents;

import java.util.Optional;

import org.skillsgraph.graph.RefusedException;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Puts the document in place of its id, and refuses others where only those that are kept
 * are answered. One that is sent though it is kept is as good as its id.
 */
@Component
class NamedDocuments implements WebGraphQlInterceptor, Ordered {

	private final Documents documents;

	private final DocumentSettings settings;

	NamedDocuments(Documents documents, DocumentSettings settings) {
		this.documents = documents;
		this.settings = settings;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Object id = request.getExtensions().get(DocumentRequest.DOCUMENT_ID);
		if (id == null) {
			return (!settings.only() || documents.find(Documents.id(request.getDocument())).isPresent())
					? chain.next(request) : refused(request, "DOCUMENT_NOT_KEPT",
							"Only documents that are kept are answered. Have an administrator register yours.");
		}
		if (!request.getDocument().isEmpty()) {
			return refused(request, "INVALID_DOCUMENT", "Name a document by its id or send one, not both.");
		}
		Optional<String> text = documents.find(id.toString());
		if (text.isEmpty()) {
			return refused(request, "UNKNOWN_DOCUMENT", "No document was registered under this id.");
		}
		request.configureExecutionInput((_, input) -> input.query(text.get()).build());
		return chain.next(request);
	}

	private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, String code, String message) {
		return new RefusedException(code, message).answer(request);
	}

	/** Once it is known who asks, and that there is room. */
	@Override
	public int getOrder() {
		return 200;
	}

}
