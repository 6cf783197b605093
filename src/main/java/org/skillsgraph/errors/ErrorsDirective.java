package org.skillsgraph.errors;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Ends the description of a field with the codes of its {@code @errors}, where users of a
 * GraphQL tool read them: introspection doesn't show directives.
 */
@Component
class ErrorsDirective implements RuntimeWiringConfigurer, SchemaDirectiveWiring {

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.directive("errors", this);
	}

	@Override
	public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
		List<String> codes = environment.getAppliedDirective().getArgument("codes").getValue();
		GraphQLFieldDefinition field = environment.getElement();
		String description = "%s Errors: %s.".formatted(field.getDescription(), String.join(", ", codes));
		return field.transform((changed) -> changed.description(description));
	}

}
