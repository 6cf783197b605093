package org.skillsgraph.imports;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@SkillsGraphTest
class RefusingTests {

	private final Importing importing;

	private final EmptyGraph empty;

	private final WholeGraph graph;

	RefusingTests(Importing importing, EmptyGraph empty, Driver driver) {
		this.importing = importing;
		this.empty = empty;
		this.graph = new WholeGraph(driver);
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@ParameterizedTest(name = "{2} in {0}: {1}")
	@MethodSource
	void aRowIsRefusedWithACode(String header, String row, Code code, String column) {
		String file = header.substring(0, header.indexOf(':'));
		CsvFiles files = new CsvFiles().with("people.csv", "key,name", "ada,Ada", "bob,Bob")
			.with("skills.csv", "key,name", "java,Java")
			.with("teams.csv", "key,name", "core,Core")
			.with("learning_items.csv", "key,title,format", "basic,Basic,COURSE")
			.with(file, header.substring(header.indexOf(':') + 1), row);

		Report report = run(files);

		assertThat(report.anomalies()).extracting(Anomaly::file, Anomaly::line, Anomaly::column, Anomaly::code)
			.containsExactly(tuple(file, 2, column, code));
		assertThat(report.files()).containsEntry(file, new Report.Count(1, 0, 0, 0, 1));
		assertThat(report.complete()).isFalse();
	}

	static Stream<Arguments> aRowIsRefusedWithACode() {
		return Stream.of(arguments("roles.csv:key,name", "dev,Dev,more", Code.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "dev", Code.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "dev,\"Dev\"x", Code.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "dev,\"Dev", Code.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "dev,\u00a0", Code.MISSING_VALUE, "name"),
				arguments("roles.csv:key,name", "dev,D\0v", Code.CONTROL_CHARACTER, "name"),
				arguments("roles.csv:key,name,description", "dev,Dev," + "x".repeat(100_001), Code.TOO_LONG,
						"description"),
				arguments("roles.csv:key,name", "d|v,Dev", Code.MALFORMED_KEY, "key"),
				arguments("completions.csv:person,item,completed_on", "ada,basic,31.3.2026", Code.MALFORMED_DATE,
						"completed_on"),
				arguments("offerings.csv:key,item,starts_at", "o,basic,tomorrow", Code.MALFORMED_DATE, "starts_at"),
				arguments("offerings.csv:key,item,seats", "o,basic,-1", Code.MALFORMED_NUMBER, "seats"),
				arguments("role_requirements.csv:role,skill,importance", "dev,java,NaN", Code.MALFORMED_NUMBER,
						"importance"),
				arguments("skill_intents.csv:person,skill,intent", "ada,java,MIGHT_LEARN", Code.UNKNOWN_WORD, "intent"),
				arguments("mentoring_offers.csv:person,paused", "ada,maybe", Code.UNKNOWN_WORD, "paused"),
				arguments("people.csv:key,name,time_zone", "cem,Cem,Vienna", Code.UNKNOWN_TIME_ZONE, "time_zone"),
				arguments("people.csv:key,name,working_hours", "cem,Cem,nine to five", Code.MALFORMED_HOURS,
						"working_hours"),
				arguments("learning_items.csv:key,title,format,url", "a,A,COURSE,javascript:alert(1)",
						Code.MALFORMED_ADDRESS, "url"),
				arguments("skill_claims.csv:person,skill,level", "ada,java,6", Code.LEVEL_OUT_OF_RANGE, "level"),
				arguments("add_ons.csv:key,name,requires", "a,A,\"{\"\"allOf\"\":[]}\"", Code.MALFORMED_TREE,
						"requires"),
				arguments("add_ons.csv:key,name,requires", "a,A,{", Code.MALFORMED_TREE, "requires"),
				arguments("add_ons.csv:key,name,requires",
						"a,A," + "\"" + "{\"\"anyOf\"\":[".repeat(21) + "{\"\"item\"\":\"\"x\"\"}" + "]}".repeat(21)
								+ "\"",
						Code.MALFORMED_TREE, "requires"),
				arguments("people.csv:key,name,started_on,left_on", "cem,Cem,2026-01-02,2026-01-01",
						Code.ENDS_BEFORE_START, "left_on"),
				arguments("memberships.csv:person,team,since,until", "ada,core,2026-01-02,2026-01-01",
						Code.ENDS_BEFORE_START, "until"),
				arguments("offerings.csv:key,item,starts_at,ends_at",
						"o,basic,2026-01-01T10:00Z,2026-01-01T11:30+02:00", Code.ENDS_BEFORE_START, "ends_at"),
				arguments("skill_relations.csv:from,relation,to", "java,RELATED,java", Code.SELF_RELATION, "to"),
				arguments("people.csv:key,name,manager", "cem,Cem,cem", Code.SELF_RELATION, "manager"),
				arguments("mentorships.csv:key,mentor,mentee,status", "m,ada,ada,ACTIVE", Code.SELF_RELATION, "mentee"),
				arguments("memberships.csv:person,team", "ada,side", Code.UNKNOWN_KEY, "team"),
				arguments("mentorships.csv:key,mentor,mentee,status,skills", "m,ada,bob,ACTIVE,java|c",
						Code.UNKNOWN_KEY, "skills"),
				arguments("add_ons.csv:key,name,requires", "a,A,\"{\"\"skill\"\":\"\"cobol\"\"}\"", Code.UNKNOWN_KEY,
						"requires"));
	}

	@Test
	void aFileOrColumnThatIsNotOfTheFormatIsReportedAndNotUsed() {
		Report report = run(
				new CsvFiles().with("roles.csv", "key,name,colour", "dev,Dev,red").with("pets.csv", "key", "rex"));

		assertThat(report.anomalies()).extracting(Anomaly::file, Anomaly::line, Anomaly::column, Anomaly::code)
			.containsExactly(tuple("pets.csv", 1, null, Code.UNKNOWN_FILE),
					tuple("roles.csv", 1, "colour", Code.UNKNOWN_COLUMN));
		assertThat(report.files()).containsOnlyKeys("roles.csv");
		assertThat(report.complete()).isTrue();
	}

	@Test
	void theSameRowTwiceIsOneRow() {
		Report report = run(new CsvFiles().with("roles.csv", "key,name", "dev,Dev", "dev, Dev "));

		assertThat(codes(report)).containsExactly("roles.csv:3 DUPLICATE");
		assertThat(report.files()).containsEntry("roles.csv", new Report.Count(2, 1, 0, 1, 0));
	}

	@Test
	void rowsThatContradictEachOtherAreAllRefused() {
		Report report = run(
				new CsvFiles().with("roles.csv", "key,name", "dev,Dev", "dev,Developer", "dev,Dev", "ops,Ops"));

		assertThat(codes(report)).containsExactly("roles.csv:2 CONFLICT", "roles.csv:3 CONFLICT",
				"roles.csv:4 CONFLICT");
		assertThat(graph.nodes("Role")).containsExactly("(Role) {key=ops, name=Ops}");
	}

	@Test
	void whatNamesARefusedRowIsRefusedTooUntilNothingChanges() {
		Report report = run(new CsvFiles()
			.with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,cem", "cem,Cem,nobody", "dan,Dan,")
			.with("teams.csv", "key,name", "core,Core")
			.with("memberships.csv", "person,team", "ada,core", "dan,core"));

		assertThat(codes(report)).containsExactly("people.csv:2 UNKNOWN_KEY", "people.csv:3 UNKNOWN_KEY",
				"people.csv:4 UNKNOWN_KEY", "memberships.csv:2 UNKNOWN_KEY");
		assertThat(graph.relationships("MEMBER_OF")).containsExactly("dan MEMBER_OF core {key=|}");
	}

	@Test
	void aKeyThatTheGraphHasIsKnown() {
		run(new CsvFiles().with("people.csv", "key,name", "bob,Bob"));

		Report report = run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob"));

		assertThat(report.anomalies()).isEmpty();
		assertThat(graph.relationships("REPORTS_TO")).containsExactly("ada REPORTS_TO bob {}");
	}

	@Test
	void everyRowOfACycleIsRefusedAndTheCycleIsNamed() {
		Report report = run(new CsvFiles()
			.with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,cem", "cem,Cem,ada", "dan,Dan,ada",
					"eve,Eve,")
			.with("skills.csv", "key,name", "a,A", "b,B", "c,C")
			.with("skill_relations.csv", "from,relation,to", "a,BROADER,b", "b,BROADER,a", "b,BROADER,c",
					"a,REQUIRES,b", "b,REQUIRES,c", "c,REQUIRES,a", "a,RELATED,b", "b,RELATED,a"));

		assertThat(codes(report)).containsExactly("people.csv:2 CYCLE", "people.csv:3 CYCLE", "people.csv:4 CYCLE",
				"people.csv:5 UNKNOWN_KEY", "skill_relations.csv:2 CYCLE", "skill_relations.csv:3 CYCLE",
				"skill_relations.csv:5 CYCLE", "skill_relations.csv:6 CYCLE", "skill_relations.csv:7 CYCLE");
		assertThat(report.anomalies().getFirst().message())
			.isEqualTo("The row is part of the cycle ada → bob → cem → ada.");
		assertThat(graph.relationships("BROADER")).containsExactly("b BROADER c {}");
	}

	@Test
	void aCycleMayLeadThroughWhatIsStored() {
		run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,cem", "cem,Cem,"));

		Report report = run(new CsvFiles().with("people.csv", "key,name,manager", "cem,Cem,ada"));

		assertThat(report.anomalies()).extracting(Anomaly::message)
			.containsExactly("The row is part of the cycle ada → bob → cem → ada.");
	}

	@Test
	void whatAnImportReplacesClosesNoCycle() {
		run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,"));

		Report report = run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,", "bob,Bob,ada"));

		assertThat(report.anomalies()).isEmpty();
		assertThat(graph.relationships("REPORTS_TO")).containsExactly("bob REPORTS_TO ada {}");
	}

	@Test
	void whatARefusedRowWouldHaveReplacedMayCloseACycle() {
		run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,"));

		Report report = run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,nobody", "bob,Bob,ada"));

		assertThat(codes(report)).containsExactly("people.csv:2 UNKNOWN_KEY", "people.csv:3 CYCLE");
		assertThat(graph.relationships("REPORTS_TO")).containsExactly("ada REPORTS_TO bob {}");
	}

	@Test
	void aLongCycleIsNamedOnce() {
		String[] lines = new String[5_001];
		lines[0] = "key,name,manager";
		for (int at = 1; at < lines.length; at++) {
			lines[at] = "p%d,P,p%d".formatted(at, at % 5_000 + 1);
		}

		Report report = run(new CsvFiles().with("people.csv", lines));

		assertThat(report.files()).containsEntry("people.csv", new Report.Count(5_000, 0, 0, 0, 5_000));
		assertThat(report.anomalies()).filteredOn((anomaly) -> anomaly.message().length() > 200).hasSize(1);
	}

	@Test
	void anItemThatIsOnlyMentionedIsReportedOnceAndMayBeNamed() {
		CsvFiles files = new CsvFiles().with("people.csv", "key,name", "ada,Ada")
			.with("add_ons.csv", "key,name,requires", "t,T,\"{\"\"item\"\":\"\"b\"\"}\"")
			.with("learning_items.csv", "key,title,format,requires", "b,B,COURSE,\"{\"\"item\"\":\"\"x\"\"}\"",
					"c,C,COURSE,\"{\"\"item\"\":\"\"x\"\"}\"")
			.with("completions.csv", "person,item", "ada,x");

		Report first = run(files);
		Report second = run(files);

		assertThat(codes(first)).containsExactly("learning_items.csv:2 UNKNOWN_ITEM");
		assertThat(first.complete()).isTrue();
		assertThat(codes(second)).isEqualTo(codes(first));
		assertThat(second.files()).containsEntry("completions.csv", new Report.Count(1, 0, 0, 1, 0));
	}

	@Test
	void oneBadRowDoesNotSinkTheRest() {
		Report report = run(new CsvFiles().with("roles.csv", "key,name", "a,\"A", "b,B", "c,\"C\"c", "d,D"));

		assertThat(codes(report)).containsExactly("roles.csv:2 MALFORMED_ROW", "roles.csv:4 MALFORMED_ROW");
		assertThat(graph.nodes("Role")).hasSize(2);
	}

	private static List<String> codes(Report report) {
		return report.anomalies()
			.stream()
			.map((anomaly) -> "%s:%d %s".formatted(anomaly.file(), anomaly.line(), anomaly.code()))
			.toList();
	}

	private Report run(CsvFiles files) {
		return importing.of(files.resources(), false, (_) -> {
		});
	}

}
