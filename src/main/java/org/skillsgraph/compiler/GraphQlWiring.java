package org.skillsgraph.compiler;

import graphql.TypeResolutionEnvironment;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.SingletonPropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.AdministratorFields;
import org.skillsgraph.access.FieldAudiences;
import org.skillsgraph.graph.Id;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Connects the schema to the graph: {@link Selections} reads a root with a field
 * statement and completes what a controller returned, and the fetchers below only take
 * values from the answer.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlWiring {

	@Bean
	RuntimeWiringConfigurer wiring(Selections selections) {
		return (RuntimeWiring.Builder wiring) -> wiring.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Url)
			.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
				.defaultDataFetcher(
						DataFetcherFactories.useDataFetcher((environment) -> fetched(selections, environment))))
			.directiveWiring(new ControllerFields(selections));
	}

	@Bean
	GraphQlSourceBuilderCustomizer types() {
		return (source) -> source.defaultTypeResolver(GraphQlWiring::type);
	}

	/** Rejects fields without an audience: better no service than one that leaks. */
	@Bean
	GraphQlSourceBuilderCustomizer audiences() {
		FieldAudiences audiences = FieldAudiences.shipped();
		return (source) -> source.schemaFactory((types, wiring) -> {
			GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(types, wiring);
			audiences.check(schema);
			return new AdministratorFields(audiences).in(schema);
		});
	}

	private static @Nullable Object fetched(Selections selections, DataFetchingEnvironment environment)
			throws Exception {
		Object parent = environment.getSource();
		if (parent == null) {
			return selections.root(environment);
		}
		if (parent instanceof AnswerObject answer) {
			return answer.values().get(environment.getMergedField().getResultKey());
		}
		String type = ((GraphQLNamedType) environment.getParentType()).getName();
		String field = environment.getFieldDefinition().getName();
		if (parent instanceof Id || selections.hasFieldStatement(type, field)) {
			throw new IllegalStateException("%s.%s was asked of a %s that wasn't read. Was it completed?"
				.formatted(type, field, parent.getClass().getSimpleName()));
		}
		return SingletonPropertyDataFetcher.singleton().get(environment);
	}

	private static GraphQLObjectType type(TypeResolutionEnvironment environment) {
		String type = (environment.getObject() instanceof AnswerObject answer) ? answer.type()
				: environment.getObject().getClass().getSimpleName();
		return environment.getSchema().getObjectType(type);
	}

}
