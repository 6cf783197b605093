package org.skillsgraph.graph;

import java.util.List;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses documents that are too much by their words alone, before anybody works out what
 * they mean.
 */
@Component
class DocumentChecks extends SimplePerformantInstrumentation {

	private final LimitSettings limits;

	DocumentChecks(LimitSettings limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		Counts counts = new Counts();
		counts.add(parameters.getDocument());
		check("operations", counts.operations, limits.operations());
		check("aliases", counts.aliases, limits.aliases());
		check("directives", counts.directives, limits.directives());
		if (new WrittenOut(parameters.getDocument(), limits.fields()).largest() > limits.fields()) {
			throw new RefusedException("TOO_COMPLEX",
					"With its fragments wherever they are spread, the document has more than %d fields. Ask in several requests."
						.formatted(limits.fields()));
		}
		return null;
	}

	private static void check(String what, int number, int most) {
		if (number > most) {
			throw new RefusedException("TOO_COMPLEX",
					"The document has %d %s; %d is the most. Ask in several requests.".formatted(number, what, most));
		}
	}

	/** The parser lets nothing through that is too deep for this. */
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
