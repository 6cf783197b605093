package org.skillsgraph.documents;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations for documents. */
@Controller
class DocumentController {

	private final RegisteringDocuments registering;

	DocumentController(RegisteringDocuments registering) {
		this.registering = registering;
	}

	@MutationMapping
	RegisterDocumentResult registerDocument(@Argument RegisterDocumentInput input,
			DataFetchingEnvironment environment) {
		return registering.register(input.document(), environment.getGraphQLSchema());
	}

	@MutationMapping
	WithdrawDocumentResult withdrawDocument(@Argument WithdrawDocumentInput input) {
		return registering.withdraw(input.documentId());
	}

	/** A document to register. */
	record RegisterDocumentInput(String document) {
	}

	/** A document to withdraw. */
	record WithdrawDocumentInput(String documentId) {
	}

}
