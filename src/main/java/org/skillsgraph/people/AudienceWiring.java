package org.skillsgraph.people;

import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Maps the schema's audiences to the rungs that the graph holds. */
@Component
class AudienceWiring implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Audience", (type) -> type.enumValues((name) -> (long) Audience.valueOf(name).rung()));
	}

}
