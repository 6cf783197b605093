package org.skillsgraph.documents;

import java.util.Locale;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import org.skillsgraph.errors.SafeMessages;

import org.springframework.stereotype.Component;

/**
 * Registers valid documents, and withdraws them.
 */
@Component
class RegisteringDocuments {

	private final Documents documents;

	RegisteringDocuments(Documents documents) {
		this.documents = documents;
	}

	RegisterDocumentResult register(String text, GraphQLSchema schema) {
		ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema,
				ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH).build());
		if (result.isFailure()) {
			return new DocumentInvalid(result.getErrors()
				.stream()
				.map((error) -> SafeMessages.plainly(error.getMessage(), schema))
				.collect(Collectors.joining(" ")));
		}
		String id = Documents.digest(text);
		documents.keep(id, text);
		return new DocumentRegistered(id);
	}

	WithdrawDocumentResult withdraw(String id) {
		return documents.forget(id) ? new DocumentWithdrawn(id) : new DocumentUnknown();
	}

}
