package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.RealData;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.sheets.AnomalyCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole directories of real data. Skipped with a message where they aren't beside the
 * project.
 */
@SkillsGraphTest
class RealDataTests {

	private final Importing importing;

	private final EmptyGraph empty;

	private final Driver driver;

	RealDataTests(Importing importing, EmptyGraph empty, Driver driver) {
		this.importing = importing;
		this.empty = empty;
		this.driver = driver;
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void escoIsImportedWholeButForOneRelationOfASkillToItself() {
		Report first = run("esco");

		assertThat(first.files())
			.containsExactlyInAnyOrderEntriesOf(Map.of("skills.csv", created(14_579, 0), "skill_relations.csv",
					created(26_640, 1), "roles.csv", created(3_039, 0), "role_requirements.csv", created(128_987, 0)));
		assertThat(first.anomalies()).extracting(Anomaly::code).containsExactly(AnomalyCode.SELF_RELATION);

		Map<String, Object> near = near();
		assertThat(near).containsEntry("most", 20L)
			.containsEntry("reasons", List.of("CALLED_FOR_TOGETHER", "NARROWER", "SIBLING"));
		assertThat((Long) near.get("pairs")).isBetween(240_000L, 260_000L);

		Report second = run("esco");

		first.files()
			.forEach((file, count) -> assertThat(second.files().get(file)).as(file)
				.isEqualTo(new Report.Count(count.read(), 0, 0, count.created(), count.refused())));
		assertThat(second.anomalies()).isEqualTo(first.anomalies());
	}

	@Test
	void openSourcePeopleAreImportedWhole() {
		Report report = run("open-source-people");

		assertThat(report.anomalies()).isEmpty();
		assertThat(report.files()).containsEntry("people.csv", created(26_254, 0))
			.containsEntry("skill_claims.csv", created(71_352, 0))
			.containsEntry("add_on_holdings.csv", created(16_758, 0));
	}

	@Test
	void mentoringProgrammesAreImportedWhole() {
		Report report = run("cncf-mentoring-2024/graph");

		assertThat(report.anomalies()).isEmpty();
		assertThat(report.files()).containsEntry("mentorships.csv", created(1_500, 0));
	}

	@Test
	void coursesAreImportedWithPlaceholdersForThoseThatAreOnlyMentioned() {
		Report report = run("rpi-courses/graph");

		assertThat(report.files()).containsEntry("learning_items.csv", created(6_536, 0));
		assertThat(report.anomalies()).hasSize(16).extracting(Anomaly::code).containsOnly(AnomalyCode.UNKNOWN_ITEM);
	}

	private Map<String, Object> near() {
		try (var session = driver.session()) {
			return session.run("""
					MATCH (skill:Skill)-[near:NEAR]->()
					WITH skill, count(*) AS many
					WITH max(many) AS most, sum(many) AS pairs
					MATCH ()-[near:NEAR]->()
					WITH most, pairs, near.reason AS reason ORDER BY reason
					RETURN most, pairs, collect(DISTINCT reason) AS reasons
					""").single().asMap();
		}
	}

	private Report run(String set) {
		List<Double> near = new ArrayList<>(List.of(0.0, 0.0));
		Report report = importing.of(ImportDirectory.files(RealData.directory(set)), false, (progress) -> {
			near.set(progress.file().equals(NearSkillsAfterImport.NAME) ? 1 : 0, progress.seconds());
		});
		if (near.getLast() > 0) {
			System.err.printf("%s: near skills rebuilt in %.1f s%n", set, near.getLast() - near.getFirst());
		}
		System.err.printf("%s: %d rows in %.1f s, %.0f rows/s%n", set, report.rows(), report.seconds(),
				report.rowsPerSecond());
		return report;
	}

	private static Report.Count created(int read, int refused) {
		return new Report.Count(read, read - refused, 0, 0, refused);
	}

}
