package org.skillsgraph.access;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

import org.springframework.graphql.execution.ErrorType;

/**
 * Keeps administrators' fields, as listed in the audience table, from everyone else
 * before they are fetched. Other callers get the refusal that the field's union declares,
 * or else the error FORBIDDEN.
 */
public final class AdministratorFields {

	private final FieldAudiences audiences;

	public AdministratorFields(FieldAudiences audiences) {
		this.audiences = audiences;
	}

	/**
	 * {@return the schema with these fields guarded}
	 */
	public GraphQLSchema in(GraphQLSchema schema) {
		GraphQLCodeRegistry registry = schema.getCodeRegistry()
			.transform((code) -> schema.getAllTypesAsList().forEach((type) -> {
				if (type instanceof GraphQLObjectType object && !type.getName().startsWith("__")) {
					object.getFieldDefinitions()
						.stream()
						.filter((field) -> audiences.of(object.getName(),
								field.getName()) == FieldAudience.ADMINISTRATORS)
						.forEach((field) -> {
							FieldCoordinates coordinates = FieldCoordinates.coordinates(object, field);
							code.dataFetcher(coordinates,
									guarded(field, schema.getCodeRegistry().getDataFetcher(coordinates, field)));
						});
				}
			}));
		return schema.transform((changed) -> changed.codeRegistry(registry));
	}

	private static DataFetcher<?> guarded(GraphQLFieldDefinition field, DataFetcher<?> fetcher) {
		boolean promised = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLUnionType union
				&& union.getTypes()
					.stream()
					.map(GraphQLNamedType::getName)
					.anyMatch(AdministratorsOnly.class.getSimpleName()::equals);
		return (environment) -> {
			if (Viewer.of(environment.getGraphQlContext()).administrator()) {
				return fetcher.get(environment);
			}
			return promised ? new AdministratorsOnly()
					: DataFetcherResult.newResult().error(forbidden(environment)).build();
		};
	}

	private static GraphQLError forbidden(DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment)
			.message("%s", AdministratorsOnly.MESSAGE)
			.errorType(ErrorType.FORBIDDEN)
			.extensions(Map.of("code", "FORBIDDEN"))
			.build();
	}

}
