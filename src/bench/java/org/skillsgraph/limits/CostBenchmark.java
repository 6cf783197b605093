package org.skillsgraph.limits;

import java.util.concurrent.TimeUnit;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.skillsgraph.bench.Engine;
import org.skillsgraph.compiler.FieldStatements;
import org.skillsgraph.graph.ThingCounts;

import org.springframework.graphql.execution.GraphQlSource;

/** How long it takes to quote the price of a nested selection. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CostBenchmark {

	private static final String DOCUMENT = """
			{ people(first: 20) { nodes { name skills(first: 10) { nodes { name people(first: 5) { nodes { name } } } } } } }
			""";

	private final GraphQLSchema schema = Engine.beans().getBean(GraphQlSource.class).schema();

	private final Costing costing = new Costing(schema, Engine.beans().getBean(FieldStatements.class),
			Engine.beans().getBean(ThingCounts.class), 1);

	private final ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
		.createExecutableNormalizedOperation(schema, Parser.parse(DOCUMENT), null, CoercedVariables.emptyVariables());

	@Benchmark
	public long cost() {
		return costing.of(operation);
	}

}
