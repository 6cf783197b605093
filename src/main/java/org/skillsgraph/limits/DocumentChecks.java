package org.skillsgraph.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Rejects documents and variables that are too large by themselves, before anything works
 * out what they mean. {@link ValidDocumentCache} keeps the documents that pass.
 */
@Component
class DocumentChecks extends SimplePerformantInstrumentation {

	/** Parsing a number takes time quadratic in its digits. */
	private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{1000}");

	private final LimitSettings limits;

	DocumentChecks(LimitSettings limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		if (LONG_NUMBER.matcher(parameters.getQuery()).find()) {
			throw new RefusedException("INVALID_SYNTAX", "The document has a number of 1,000 digits or more.");
		}
		return null;
	}

	/** Unlike a document, variables are new in each request. */
	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		if (values(parameters.getVariables(), 0) > limits.values()) {
			throw new RefusedException("TOO_COMPLEX",
					"The variables have more than %d values. Ask in several requests.".formatted(limits.values()));
		}
		return null;
	}

	/** Counting stops one past the limit. */
	private int values(@Nullable Object value, int before) {
		Collection<?> within = switch (value) {
			case Map<?, ?> fields -> fields.values();
			case Collection<?> items -> items;
			case null, default -> List.of();
		};
		int values = before + within.size();
		for (Object inner : within) {
			if (values > limits.values()) {
				break;
			}
			values = values(inner, values);
		}
		return values;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		Counts counts = new Counts();
		counts.add(parameters.getDocument());
		check("operations", counts.operations, limits.operations());
		check("aliases", counts.aliases, limits.aliases());
		check("directives", counts.directives, limits.directives());
		ExpandedDocument.Extent written = new ExpandedDocument(parameters.getDocument(), limits.fields()).most();
		if (written.fields() > limits.fields() || written.within() > limits.depth()) {
			throw new RefusedException("TOO_COMPLEX",
					"With its fragments spread, the document has more than %d fields, or more than %d fragments within each other. Ask in several requests."
						.formatted(limits.fields(), limits.depth()));
		}
		return null;
	}

	private static void check(String what, int number, int most) {
		if (number > most) {
			throw new RefusedException("TOO_COMPLEX",
					"The document has %d %s; %d is the most. Ask in several requests.".formatted(number, what, most));
		}
	}

	/** Recurses safely: the parser rejects documents that are too deep for it. */
	private static final class Counts {

		private int operations;

		private int aliases;

		private int directives;

		private void add(Node<?> node) {
			switch (node) {
				case OperationDefinition _ -> operations++;
				case Field field when field.getAlias() != null -> aliases++;
				case Directive _ -> directives++;
				default -> {
				}
			}
			node.getChildren().forEach(this::add);
		}

	}

}
