package org.skillsgraph.errors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in a variable whose value doesn't fit the schema. GraphQL names only
 * the variable, which may hold a large input.
 *
 * @param path such as {@code input.formats[1]}
 * @param type the name of the type that belongs there
 */
record VariablePlace(String path, String type) {

	/**
	 * {@return the place; empty for errors about anything else}
	 * @param error of GraphQL, at the variable's definition
	 * @param input the request, whose document is valid
	 * @param schema of the document
	 */
	static Optional<VariablePlace> of(GraphQLError error, ExecutionInput input, GraphQLSchema schema) {
		if (!(error instanceof CoercingParseValueException) || error.getLocations() == null) {
			return Optional.empty();
		}
		ParserOptions options = input.getGraphQLContext()
			.getOrDefault(ParserOptions.class, ParserOptions.getDefaultOperationParserOptions());
		return new Parser()
			.parseDocument(
					ParserEnvironment.newParserEnvironment().document(input.getQuery()).parserOptions(options).build())
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((operation) -> operation.getVariableDefinitions().stream())
			.filter((variable) -> error.getLocations().contains(variable.getSourceLocation()))
			.flatMap((variable) -> misfits(variable, input, schema))
			.findFirst();
	}

	private static Stream<VariablePlace> misfits(VariableDefinition variable, ExecutionInput input,
			GraphQLSchema schema) {
		return misfits(variable.getName(), TypeFromAST.getTypeFromAST(schema, variable.getType()),
				input.getRawVariables().get(variable.getName()));
	}

	private static Stream<VariablePlace> misfits(String path, @Nullable GraphQLType type, @Nullable Object value) {
		if (type == null || value == null) {
			return Stream.of();
		}
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list when value instanceof List<?> items -> IntStream.range(0, items.size())
				.boxed()
				.flatMap((i) -> misfits(path + "[" + i + "]", list.getWrappedType(), items.get(i)));
			case GraphQLList list -> misfits(path, list.getWrappedType(), value);
			case GraphQLInputObjectType object when value instanceof Map<?, ?> fields -> object.getFields()
				.stream()
				.flatMap(
						(field) -> misfits(path + "." + field.getName(), field.getType(), fields.get(field.getName())));
			case GraphQLType leaf ->
				fits(leaf, value) ? Stream.of() : Stream.of(new VariablePlace(path, GraphQLTypeUtil.simplePrint(leaf)));
		};
	}

	private static boolean fits(GraphQLType leaf, Object value) {
		try {
			switch (leaf) {
				case GraphQLEnumType listed -> listed.parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
				case GraphQLScalarType scalar ->
					scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
				default -> {
					return false;
				}
			}
			return true;
		}
		catch (CoercingParseValueException ex) {
			return false;
		}
	}

}
