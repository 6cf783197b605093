package org.skillsgraph.telemetry;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * What metrics and traces say about an operation: its known name and, in traces, the
 * schema's names of its root fields. None of it is the caller's text.
 */
@Component
class OperationNames extends DefaultExecutionRequestObservationConvention {

	private final KnownOperations known;

	OperationNames(KnownOperations known) {
		this.known = known;
	}

	/**
	 * {@return the operation's name, or {@value KnownOperations#OTHER}}
	 */
	String name(ExecutionRequestObservationContext context) {
		OperationDefinition operation = operation(context);
		return known.name(context.getExecutionInput(), (operation != null) ? operation.getName() : null);
	}

	@Override
	public String getContextualName(ExecutionRequestObservationContext context) {
		String name = name(context);
		return name.equals(KnownOperations.OTHER) ? super.getContextualName(context) : "graphql " + name;
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext context) {
		return KeyValues.of("operation", name(context), "type", operationType(context).getValue(), "outcome",
				outcome(context).getValue());
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(ExecutionRequestObservationContext context) {
		return KeyValues.of(KeyValue.of("graphql.roots", roots(operation(context))));
	}

	private static String roots(@Nullable OperationDefinition operation) {
		return (operation != null) ? String.join(" ",
				operation.getSelectionSet()
					.getSelectionsOfType(Field.class)
					.stream()
					.map(Field::getName)
					.distinct()
					.toList())
				: "";
	}

	/** Null until the document has been validated. */
	private static @Nullable OperationDefinition operation(ExecutionRequestObservationContext context) {
		return (context.getExecutionContext() != null) ? context.getExecutionContext().getOperationDefinition() : null;
	}

}
