package org.skillsgraph.compiler;

import java.util.HashMap;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import org.skillsgraph.graph.Id;
import org.skillsgraph.text.NormalizedText;

/** What a field was called with, in the shape that field statements read. */
final class Arguments {

	private Arguments() {
	}

	/**
	 * {@return the arguments by name} Where a thing is named by opaque id, its key stands
	 * beside it, unless the id is of another type.
	 * @param field with its arguments coerced and defaults filled in
	 * @param definition says which arguments are read in a normal form
	 * @param type what the field holds
	 */
	static Map<String, Object> of(ExecutableNormalizedField field, GraphQLFieldDefinition definition, String type) {
		Map<String, Object> arguments = new HashMap<>();
		field.getResolvedArguments().forEach((name, value) -> {
			if (value instanceof Map<?, ?> named && named.get("id") instanceof String opaque) {
				arguments.put(name,
						Id.of(opaque)
							.filter((id) -> id.type().equals(type))
							.map((id) -> Map.of("key", id.key()))
							.orElse(Map.of()));
			}
			else if (value != null) {
				arguments.put(name, NormalizedText.of(definition.getArgument(name), value));
			}
		});
		return arguments;
	}

}
