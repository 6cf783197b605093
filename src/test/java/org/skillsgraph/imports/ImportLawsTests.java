package org.skillsgraph.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.mentoring.MentorDerivation;
import org.skillsgraph.profiles.ProfileDerivation;
import org.skillsgraph.sheets.AnomalyCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for a directory with any faults.
 */
@SkillsGraphTest
class ImportLawsTests {

	private final Importing importing;

	private final EmptyGraph empty;

	private final MentorDerivation mentors;

	private final ProfileDerivation profiles;

	private final RetriedTransactions transactions;

	private final WholeGraph graph;

	ImportLawsTests(Importing importing, EmptyGraph empty, MentorDerivation mentors, ProfileDerivation profiles,
			RetriedTransactions transactions, Driver driver) {
		this.importing = importing;
		this.empty = empty;
		this.mentors = mentors;
		this.profiles = profiles;
		this.transactions = transactions;
		this.graph = new WholeGraph(driver);
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 12);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theOrderOfRowsMattersNeitherToTheGraphNorToTheReport(long seed) {
		empty.make();
		run(FaultyDirectory.of(seed + 1_000));
		Report report = run(FaultyDirectory.of(seed));
		List<String> inOrder = graph.lines();

		empty.make();
		run(FaultyDirectory.of(seed + 1_000).shuffled(seed));
		Report shuffled = run(FaultyDirectory.of(seed).shuffled(seed));

		assertThat(shuffled.files()).isEqualTo(report.files());
		assertThat(withoutLines(shuffled)).isEqualTo(withoutLines(report));
		assertThat(graph.lines()).isEqualTo(inOrder);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void importingAgainChangesNothingAndReportsTheSame(long seed) {
		empty.make();
		CsvFiles files = FaultyDirectory.of(seed);
		Report dry = importing.of(files.resources(), true, (_) -> {
		});
		Report first = run(files);
		List<String> once = graph.lines();

		Report second = run(files);

		assertThat(dry.files()).isEqualTo(first.files());
		assertThat(dry.anomalies()).isEqualTo(first.anomalies());
		assertThat(second.anomalies()).isEqualTo(first.anomalies());
		assertThat(second.files().values()).allMatch((count) -> count.created() + count.changed() == 0);
		assertThat(graph.lines()).isEqualTo(once);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void derivingAnewChangesNothing(long seed) {
		empty.make();
		run(FaultyDirectory.of(seed + 1_000));
		run(FaultyDirectory.of(seed));
		List<String> imported = graph.lines();

		transactions.run(() -> {
			mentors.of(graph.keys("Person"));
			profiles.of(graph.keys("Person"));
			return true;
		});

		assertThat(graph.lines()).isEqualTo(imported);
	}

	@Test
	void theDirectoriesHaveProfiles() {
		assertThat(seeds()).anyMatch((seed) -> {
			empty.make();
			run(FaultyDirectory.of(seed));
			return graph.nodes().stream().anyMatch((line) -> line.contains("publicProfile"));
		});
	}

	@Test
	void theDirectoriesHaveFaultsOfManyKinds() {
		Set<AnomalyCode> codes = new HashSet<>();
		seeds().forEach((seed) -> importing.of(FaultyDirectory.of(seed).resources(), true, (_) -> {
		}).anomalies().forEach((anomaly) -> codes.add(anomaly.code())));

		assertThat(codes).contains(AnomalyCode.MISSING_VALUE, AnomalyCode.TOO_LONG, AnomalyCode.MALFORMED_KEY,
				AnomalyCode.MALFORMED_DATE, AnomalyCode.MALFORMED_NUMBER, AnomalyCode.UNKNOWN_WORD,
				AnomalyCode.UNKNOWN_TIME_ZONE, AnomalyCode.LEVEL_OUT_OF_RANGE, AnomalyCode.MALFORMED_TREE,
				AnomalyCode.ENDS_BEFORE_START, AnomalyCode.SELF_RELATION, AnomalyCode.DUPLICATE, AnomalyCode.CONFLICT,
				AnomalyCode.UNKNOWN_KEY, AnomalyCode.CYCLE, AnomalyCode.UNKNOWN_ITEM, AnomalyCode.FUTURE_DATE,
				AnomalyCode.SPREADSHEET_LEFTOVER);
	}

	private static List<String> withoutLines(Report report) {
		return report.anomalies()
			.stream()
			.map((anomaly) -> "%s %s %s %s".formatted(anomaly.file(), anomaly.column(), anomaly.code(),
					anomaly.message().replaceAll("[Ll]ine \\d+", "line ?")))
			.sorted()
			.toList();
	}

	private Report run(CsvFiles files) {
		return importing.of(files.resources(), false, (_) -> {
		});
	}

}
