package org.skillsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.beans.factory.BeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures what happens in Java, without the database: parsing, normalizing, compiling,
 * completing, quoting prices and ranking. Run by
 * {@code mvn verify -Pbench -Dtest=EngineBench}; the figures are kept in
 * {@code target/bench/engine.json}.
 */
@SkillsGraphTest
class EngineBench {

	private static final Path FIGURES = Path.of("target/bench/engine.json");

	EngineBench(BeanFactory beans, Organisation organisation) {
		organisation.demo();
		Engine.of(beans);
	}

	/** Without forks, since the benchmarks need the service's beans. */
	@Test
	void measured() throws IOException, RunnerException {
		Files.createDirectories(FIGURES.getParent());

		assertThat(new Runner(new OptionsBuilder().include("Benchmark\\.")
			.forks(0)
			.warmupIterations(3)
			.warmupTime(TimeValue.seconds(2))
			.measurementIterations(5)
			.measurementTime(TimeValue.seconds(2))
			.shouldFailOnError(true)
			.resultFormat(ResultFormatType.JSON)
			.result(FIGURES.toString())
			.build()).run()).hasSizeGreaterThanOrEqualTo(7);
	}

}
