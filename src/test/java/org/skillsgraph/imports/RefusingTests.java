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
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.sheets.AnomalyCode;

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
	void aRowIsRefusedWithACode(String header, String row, AnomalyCode code, String column) {
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
		return Stream.of(arguments("roles.csv:key,name", "dev,Dev,more", AnomalyCode.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "dev", AnomalyCode.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "dev,\"Dev\"x", AnomalyCode.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "dev,\"Dev", AnomalyCode.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "\"dev\"x,Dev", AnomalyCode.MALFORMED_ROW, null),
				arguments("roles.csv:key,name", "dev,\u00a0", AnomalyCode.MISSING_VALUE, "name"),
				arguments("roles.csv:key,name", "dev,D\0v", AnomalyCode.CONTROL_CHARACTER, "name"),
				arguments("roles.csv:key,name", "dev," + "x".repeat(1_001), AnomalyCode.TOO_LONG, "name"),
				arguments("roles.csv:key,name", "d|v,Dev", AnomalyCode.MALFORMED_KEY, "key"),
				arguments("skill_intents.csv:person,skill,intent", "ada,java,MIGHT_LEARN", AnomalyCode.UNKNOWN_WORD,
						"intent"),
				arguments("skill_claims.csv:person,skill,source", "ada,java,RUMOUR", AnomalyCode.UNKNOWN_WORD,
						"source"),
				arguments("skill_claims.csv:person,skill,observed_on", "ada,java,lately", AnomalyCode.MALFORMED_DATE,
						"observed_on"),
				arguments("memberships.csv:person,team,since", "ada,core,31.3.2026", AnomalyCode.MALFORMED_DATE,
						"since"),
				arguments("learning_items.csv:key,title,format", "a,A,DANCE", AnomalyCode.UNKNOWN_WORD, "format"),
				arguments("skill_relations.csv:from,relation,to", "java,RELATED,java", AnomalyCode.SELF_RELATION, "to"),
				arguments("mentorships.csv:key,mentor,mentee,status", "m,ada,ada,ACTIVE", AnomalyCode.SELF_RELATION,
						"mentee"),
				arguments("mentorships.csv:key,mentor,mentee,status", "m,ada,cem,ACTIVE", AnomalyCode.UNKNOWN_KEY,
						"mentee"),
				arguments("memberships.csv:person,team", "ada,side", AnomalyCode.UNKNOWN_KEY, "team"),
				arguments("offerings.csv:key,item", "o,nothing", AnomalyCode.UNKNOWN_KEY, "item"));
	}

	@Test
	void aFileOrColumnThatIsNotOfTheFormatIsReportedAndNotUsed() {
		Report report = run(
				new CsvFiles().with("roles.csv", "key,name,colour", "dev,Dev,red").with("pets.csv", "key", "rex"));

		assertThat(report.anomalies()).extracting(Anomaly::file, Anomaly::line, Anomaly::column, Anomaly::code)
			.containsExactly(tuple("pets.csv", 1, null, AnomalyCode.UNKNOWN_FILE),
					tuple("roles.csv", 1, "colour", AnomalyCode.UNKNOWN_COLUMN));
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
	void whatARefusedPersonWouldBePartOfIsRefusedAndWhoeverReportsToThemStays() {
		Report report = run(new CsvFiles()
			.with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,cem", "cem,,nobody", "dan,Dan,")
			.with("teams.csv", "key,name", "core,Core")
			.with("memberships.csv", "person,team", "cem,core", "dan,core"));

		assertThat(codes(report)).containsExactly("people.csv:3 UNKNOWN_KEY", "people.csv:4 MISSING_VALUE",
				"memberships.csv:2 UNKNOWN_KEY");
		assertThat(report.files()).containsEntry("people.csv", new Report.Count(4, 3, 0, 0, 1))
			.containsEntry("memberships.csv", new Report.Count(2, 1, 0, 0, 1));
		assertThat(graph.relationships("")).containsExactly("ada REPORTS_TO bob {}",
				"dan MEMBER_OF core {key=|, person=dan, team=core}");
	}

	@Test
	void whatIsEnrolledInARefusedOfferingIsRefused() {
		Report report = run(new CsvFiles().with("people.csv", "key,name", "ada,Ada")
			.with("offerings.csv", "key,item", "o,nothing")
			.with("enrolments.csv", "person,offering,status", "ada,o,ENROLLED"));

		assertThat(codes(report)).containsExactly("offerings.csv:2 UNKNOWN_KEY", "enrolments.csv:2 UNKNOWN_KEY");
	}

	@Test
	void aKeyThatTheGraphHasIsKnown() {
		run(new CsvFiles().with("people.csv", "key,name", "bob,Bob"));

		Report report = run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob"));

		assertThat(report.anomalies()).isEmpty();
		assertThat(graph.relationships("REPORTS_TO")).containsExactly("ada REPORTS_TO bob {}");
	}

	@Test
	void everyRowOfACycleAmongSkillsIsRefusedAndTheCycleIsNamed() {
		Report report = run(new CsvFiles().with("skills.csv", "key,name", "a,A", "b,B", "c,C")
			.with("skill_relations.csv", "from,relation,to", "a,BROADER,b", "b,BROADER,a", "b,BROADER,c",
					"a,REQUIRES,b", "b,REQUIRES,c", "c,REQUIRES,a", "a,RELATED,b", "b,RELATED,a"));

		assertThat(codes(report)).containsExactly("skill_relations.csv:2 CYCLE", "skill_relations.csv:3 CYCLE",
				"skill_relations.csv:5 CYCLE", "skill_relations.csv:6 CYCLE", "skill_relations.csv:7 CYCLE");
		assertThat(report.anomalies().getFirst().message())
			.isEqualTo("The row is part of the cycle a → b → a. The row is refused.");
		assertThat(graph.relationships("BROADER")).containsExactly("b BROADER c {}");
	}

	@Test
	void aCycleAmongSkillsMayLeadThroughWhatIsStored() {
		CsvFiles skills = new CsvFiles().with("skills.csv", "key,name", "a,A", "b,B");
		run(skills.with("skill_relations.csv", "from,relation,to", "a,BROADER,b"));

		Report report = run(new CsvFiles().with("skill_relations.csv", "from,relation,to", "b,BROADER,a"));

		assertThat(codes(report)).containsExactly("skill_relations.csv:2 CYCLE");
		assertThat(graph.relationships("BROADER")).containsExactly("a BROADER b {}");
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
