package org.skillsgraph.compiler;

import java.util.HashMap;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.text.NormalizedText;

/** A field's arguments in the form that field statements read. */
final class Arguments {

	private Arguments() {
	}

	/**
	 * {@return the arguments by name} An input that names an object by opaque id is
	 * replaced by a map with the object's key, empty if the id is of another type.
	 * @param field with its arguments coerced and defaults filled in
	 * @param schema says which arguments are normalized, and what an input names
	 */
	static Map<String, Object> of(ExecutableNormalizedField field, GraphQLSchema schema) {
		GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).getFirst();
		Map<String, Object> arguments = new HashMap<>();
		field.getResolvedArguments().forEach((name, value) -> {
			if (value != null) {
				GraphQLArgument argument = definition.getArgument(name);
				arguments.put(name, keyed(NormalizedText.of(argument, value), argument.getType(), schema));
			}
		});
		return arguments;
	}

	private static Object keyed(Object value, GraphQLType type, GraphQLSchema schema) {
		if (!(value instanceof Map<?, ?> fields)
				|| !(GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLInputObjectType input)) {
			return value;
		}
		if (fields.get("id") instanceof String opaque) {
			String named = named(input, schema);
			return Id.of(opaque)
				.filter((id) -> id.type().equals(named))
				.map((id) -> Map.of("key", id.key()))
				.orElse(Map.of());
		}
		Map<String, @Nullable Object> keyed = new HashMap<>();
		fields.forEach((name, inner) -> keyed.put((String) name,
				(inner != null) ? keyed(inner, input.getField((String) name).getType(), schema) : null));
		return keyed;
	}

	/** The type of what a root finds by the input. */
	private static String named(GraphQLInputObjectType input, GraphQLSchema schema) {
		return schema.getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter((root) -> root.getArgument("by") != null
					&& GraphQLTypeUtil.unwrapAll(root.getArgument("by").getType()).equals(input))
			.map((root) -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(root.getType())).getName())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No root is asked by " + input.getName()));
	}

}
