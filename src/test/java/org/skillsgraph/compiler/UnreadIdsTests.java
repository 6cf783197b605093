package org.skillsgraph.compiler;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Id;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An id that nobody completed is a fault, and never an answer without content.
 */
@SkillsGraphTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadIdsTests {

	private static final Id SOMEBODY = new Id("Person", "ada");

	private final GraphQlSource source;

	UnreadIdsTests(GraphQlSource source) {
		this.source = source;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			me     | Person.manager | {me {manager {key}}}
			person | Person.email   | {person(by: {key: "ada"}) {email}}
			""")
	void anIdThatNobodyCompletedIsAFault(String root, String field, String document, CapturedOutput log) {
		ExecutionResult result = source.graphQl()
			.transform((service) -> service.schema(returning(root, SOMEBODY)))
			.execute(document);

		assertThat(result.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "INTERNAL"));
		assertThat(log.getAll()).contains(field).contains(IllegalStateException.class.getName());
	}

	/** The service's schema, but one root's fetcher leaves its value as it is. */
	private GraphQLSchema returning(String root, Id value) {
		GraphQLSchema schema = source.schema();
		DataFetcher<Id> forgetful = (_) -> value;
		GraphQLCodeRegistry fetchers = schema.getCodeRegistry()
			.transform((code) -> code.dataFetcher(FieldCoordinates.coordinates("Query", root), forgetful));
		return schema.transformWithoutTypes((changed) -> changed.codeRegistry(fetchers));
	}

}
