package org.skillsgraph.compiler;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.skillsgraph.bench.Engine;

/** What a selection takes besides the database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SelectionBenchmark {

	private final SelectionWork work = new SelectionWork(Engine.beans());

	private final Document document = work.parse();

	@Benchmark
	public Document parse() {
		return work.parse();
	}

	@Benchmark
	public ExecutableNormalizedOperation normalize() {
		return work.normalize(document);
	}

	@Benchmark
	public String compile() {
		return work.statement();
	}

	@Benchmark
	public Map<String, @Nullable Object> compileAndComplete() {
		return work.answer();
	}

}
