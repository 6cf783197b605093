package org.skillsgraph.skills;

import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Maps the schema's levels to the numbers that the graph holds. */
@Component
class LevelWiring implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Level", (type) -> type.enumValues((name) -> (long) Level.valueOf(name).number()));
	}

}
