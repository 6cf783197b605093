package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.skillsgraph.bench.Engine;
import org.skillsgraph.paging.Cursors;

import org.springframework.graphql.execution.GraphQlSource;

/**
 * What a selection takes besides the database: a person's ten skills with five people
 * each, in the demo organisation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SelectionBenchmark {

	private static final String DOCUMENT = """
			{
			  person(by: {key: "ada.lindqvist"}) {
			    name skills(first: 10) { edges { level node { name people(first: 5) { nodes { name } } } } }
			  }
			}
			""";

	private final GraphQLSchema schema = Engine.bean(GraphQlSource.class).schema();

	private final FieldStatements fieldStatements = Engine.bean(FieldStatements.class);

	private final Cursors cursors = Engine.bean(Cursors.class);

	private final Document document = Parser.parse(DOCUMENT);

	private final ExecutableNormalizedOperation operation = normalized();

	private final List<Record> rows = new ArrayList<>();

	/** Reads the row once; completing it needs no database. */
	@Setup
	public void row() {
		Compilation compilation = compiled();
		Map<String, Object> viewer = Map.of("key", "", "administrator", true);
		rows.addAll(Engine.bean(Driver.class)
			.executableQuery(compilation.statement())
			.withParameters(Map.of("q", compilation.arguments(), "viewer", viewer, "today", Engine.TODAY))
			.execute()
			.records());
	}

	@Benchmark
	public Document parse() {
		return Parser.parse(DOCUMENT);
	}

	@Benchmark
	public ExecutableNormalizedOperation normalize() {
		return normalized();
	}

	@Benchmark
	public String compile() {
		return compiled().statement();
	}

	@Benchmark
	public Map<String, @Nullable Object> compileAndComplete() {
		return compiled().read(rows.getFirst());
	}

	private ExecutableNormalizedOperation normalized() {
		return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(schema, document, null,
				CoercedVariables.emptyVariables());
	}

	private Compilation compiled() {
		Compilation compilation = new Compilation(schema, fieldStatements, cursors);
		operation.getTopLevelFields()
			.forEach((root) -> compilation.root(root,
					Objects.requireNonNull(fieldStatements.all().get("Query." + root.getName()))));
		return compilation;
	}

}
