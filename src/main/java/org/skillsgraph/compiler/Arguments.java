package org.skillsgraph.compiler;

import java.util.HashMap;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import org.skillsgraph.graph.Id;
import org.skillsgraph.text.NormalizedText;

/** A field's arguments in the form that field statements read. */
final class Arguments {

	private Arguments() {
	}

	/**
	 * {@return the arguments by name} An argument that names an object by opaque id is
	 * replaced by a map with the object's key, empty if the id is of another type.
	 * @param field with its arguments coerced and defaults filled in
	 * @param definition says which arguments are normalized
	 * @param type the type of the field's value
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
