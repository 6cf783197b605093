package org.skillsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.skillsgraph.graph.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each statement file was run by the tests before this class, which comes last but for
 * isolated ones, whether all tests run or only those for {@link AnyDatabase}.
 * {@code AudienceMatrixTests} asks every field statement.
 */
@SkillsGraphTest
@AnyDatabase
@Order(Integer.MAX_VALUE)
class EveryStatementRunsTests {

	private static final Path CYPHER = Path.of("cypher");

	/**
	 * They run while a service starts or beside it, without a timer, or in a service that
	 * knows an issuer.
	 */
	private static final Set<String> ELSEWHERE = Set.of("graph/count-things", "graph/ping", "paging/keep-cursor-key",
			"tokens/find-person-by-email");

	private final MeterRegistry meters;

	EveryStatementRunsTests(MeterRegistry meters) {
		this.meters = meters;
	}

	@Test
	void everyStatementHasRun() throws IOException {
		Set<String> run = meters.find(Reads.ROUND_TRIPS)
			.timers()
			.stream()
			.map((timer) -> String.valueOf(timer.getId().getTag("statement")))
			.collect(Collectors.toSet());
		Set<String> missing = new TreeSet<>(statements());
		missing.removeAll(run);

		assertThat(missing).as("statements that no test has run, in a run of the whole suite").isEqualTo(ELSEWHERE);
	}

	/** Neither field statements nor parts, which run inside others. */
	private static Set<String> statements() throws IOException {
		try (Stream<Path> files = Files.walk(CYPHER)) {
			return files
				.filter((file) -> file.toString().endsWith(".cypher") && !file.toString().endsWith(".part.cypher"))
				.map((file) -> CYPHER.relativize(file).toString().replace(".cypher", ""))
				.filter((name) -> !name.startsWith("migrations/") && !name.startsWith("database/")
						&& Character.isLowerCase(name.charAt(name.indexOf('/') + 1)))
				.collect(Collectors.toSet());
		}
	}

}
