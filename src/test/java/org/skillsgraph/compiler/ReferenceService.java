package org.skillsgraph.compiler;

import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcherFactories;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.FixedClock;
import org.skillsgraph.access.Viewer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Serves the same schema from an organisation's rows alone, one field at a time.
 */
public final class ReferenceService {

	private final GraphQL plain;

	public ReferenceService(Rows rows) {
		ReferenceGraph graph = new ReferenceGraph(rows, LocalDate.ofInstant(FixedClock.NOW, ZoneOffset.UTC));
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		for (File file : Objects.requireNonNull(new File("graphql").listFiles())) {
			types.merge(new SchemaParser().parse(file));
		}
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
			.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Url)
			.type("Node",
					(node) -> node.typeResolver((environment) -> environment.getSchema()
						.getObjectType(((ReferenceGraph.Thing) environment.getObject()).type())))
			.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
				.defaultDataFetcher(DataFetcherFactories.useDataFetcher(graph::fetch)));
		Stream
			.<TypeDefinition<?>>concat(types.getTypes(UnionTypeDefinition.class).stream(),
					types.getTypes(InterfaceTypeDefinition.class).stream())
			.filter((several) -> !several.getName().equals("Node"))
			.forEach((several) -> wiring.type(several.getName(), (type) -> type.typeResolver((environment) -> {
				throw new IllegalStateException("What is one of several is worked out, not read");
			})));
		this.plain = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring.build())).build();
	}

	GraphQLSchema schema() {
		return plain.getGraphQLSchema();
	}

	/**
	 * {@return the data of the answer} Fails if the answer has errors.
	 */
	public Map<String, Object> answer(String document, Map<String, @Nullable Object> variables, Viewer viewer) {
		ExecutionResult result = plain.execute(ExecutionInput.newExecutionInput(document)
			.variables(variables)
			.graphQLContext(Map.<Object, Object>of(Viewer.class, viewer)));
		assertThat(result.getErrors()).as(document).isEmpty();
		return result.getData();
	}

}
