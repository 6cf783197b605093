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
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.sheets.AnomalyCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * One bad cell doesn't cost its row, and one bad row doesn't empty the organisation.
 */
@SkillsGraphTest
class DroppingTests {

	private final Importing importing;

	private final EmptyGraph empty;

	private final WholeGraph graph;

	private final GraphQlClient asking;

	DroppingTests(Importing importing, EmptyGraph empty, Driver driver, GraphQlClient asking) {
		this.importing = importing;
		this.empty = empty;
		this.graph = new WholeGraph(driver);
		this.asking = asking;
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@ParameterizedTest(name = "{2} in {0}: {1}")
	@MethodSource
	void aBadCellIsTheSameAsAnEmptyOneAndReported(String header, String row, AnomalyCode code, String column) {
		String file = header.substring(0, header.indexOf(':'));
		String names = header.substring(header.indexOf(':') + 1);

		Report report = run(files().with(file, names, row));

		assertThat(report.anomalies()).extracting(Anomaly::file, Anomaly::line, Anomaly::column, Anomaly::code)
			.containsExactly(tuple(file, 2, column, code));
		assertThat(report.anomalies()).extracting(Anomaly::message)
			.allMatch((message) -> message.matches(".* (?:The cell is dropped|What is stored stays)\\."));
		assertThat(report.complete()).isTrue();
		List<String> dropped = graph.lines();
		empty.make();
		Report without = run(files().with(file, names, emptied(names, row, column)));
		assertThat(without.anomalies()).isEmpty();
		assertThat(report.files()).isEqualTo(without.files());
		assertThat(dropped).isEqualTo(graph.lines());
	}

	static Stream<Arguments> aBadCellIsTheSameAsAnEmptyOneAndReported() {
		return Stream.of(
				arguments("roles.csv:key,name,description", "x,X," + "x".repeat(100_001), AnomalyCode.TOO_LONG,
						"description"),
				arguments("roles.csv:key,name,family", "x,X,a\0b", AnomalyCode.CONTROL_CHARACTER, "family"),
				arguments("completions.csv:person,item,completed_on", "ada,basic,31.3.2026", AnomalyCode.MALFORMED_DATE,
						"completed_on"),
				arguments("offerings.csv:key,item,starts_at", "o,basic,tomorrow", AnomalyCode.MALFORMED_DATE,
						"starts_at"),
				arguments("offerings.csv:key,item,ends_at", "o,basic,2027-01-31T09:00:00", AnomalyCode.MALFORMED_DATE,
						"ends_at"),
				arguments("offerings.csv:key,item,seats", "o,basic,-1", AnomalyCode.MALFORMED_NUMBER, "seats"),
				arguments("role_requirements.csv:role,skill,importance", "dev,java,NaN", AnomalyCode.MALFORMED_NUMBER,
						"importance"),
				arguments("learning_items.csv:key,title,format,hours", "a,A,COURSE,\"1,5\"",
						AnomalyCode.MALFORMED_NUMBER, "hours"),
				arguments("mentoring_offers.csv:person,places", "ada,1001", AnomalyCode.MALFORMED_NUMBER, "places"),
				arguments("mentoring_offers.csv:person,paused", "ada,maybe", AnomalyCode.UNKNOWN_WORD, "paused"),
				arguments("people.csv:key,name,time_zone", "cem,Cem,Vienna", AnomalyCode.UNKNOWN_TIME_ZONE,
						"time_zone"),
				arguments("people.csv:key,name,working_hours", "cem,Cem,nine to five", AnomalyCode.MALFORMED_HOURS,
						"working_hours"),
				arguments("learning_items.csv:key,title,format,url", "a,A,COURSE,javascript:alert(1)",
						AnomalyCode.MALFORMED_ADDRESS, "url"),
				arguments("skill_claims.csv:person,skill,level", "ada,java,6", AnomalyCode.LEVEL_OUT_OF_RANGE, "level"),
				arguments("skill_claims.csv:person,skill,claimed_by", "ada,java,ada", AnomalyCode.SELF_RELATION,
						"claimed_by"),
				arguments("add_ons.csv:key,name,requires", "a,A,\"{\"\"allOf\"\":[]}\"", AnomalyCode.MALFORMED_TREE,
						"requires"),
				arguments("add_ons.csv:key,name,requires", "a,A,{", AnomalyCode.MALFORMED_TREE, "requires"),
				arguments("add_ons.csv:key,name,requires",
						"a,A," + "\"" + "{\"\"anyOf\"\":[".repeat(100_000) + "{\"\"item\"\":\"\"x\"\"}"
								+ "]}".repeat(100_000) + "\"",
						AnomalyCode.TOO_LONG, "requires"),
				arguments("skills.csv:key,name,aliases", "c,C," + "other|".repeat(100_000), AnomalyCode.TOO_LONG,
						"aliases"),
				arguments("add_ons.csv:key,name,requires",
						"a,A," + "\"" + "{\"\"anyOf\"\":[".repeat(21) + "{\"\"item\"\":\"\"x\"\"}" + "]}".repeat(21)
								+ "\"",
						AnomalyCode.MALFORMED_TREE, "requires"),
				arguments("add_ons.csv:key,name,requires", "a,A,\"{\"\"skill\"\":\"\"cobol\"\"}\"",
						AnomalyCode.UNKNOWN_KEY, "requires"),
				arguments("learning_items.csv:key,title,format,requires",
						"a,A,COURSE,\"{\"\"anyOf\"\":[{\"\"item\"\":\"\"basic\"\"},{\"\"addOn\"\":\"\"x\"\"}]}\"",
						AnomalyCode.UNKNOWN_KEY, "requires"),
				arguments("people.csv:key,name,left_on,started_on", "cem,Cem,2026-01-01,2026-01-02",
						AnomalyCode.ENDS_BEFORE_START, "started_on"),
				arguments("memberships.csv:person,team,since,until", "ada,core,2026-01-02,2026-01-01",
						AnomalyCode.ENDS_BEFORE_START, "until"),
				arguments("add_on_holdings.csv:person,add_on,since,until", "ada,coach,2026-01-02,2026-01-01",
						AnomalyCode.ENDS_BEFORE_START, "until"),
				arguments("mentorships.csv:key,mentor,mentee,status,started_on,ended_on",
						"m,ada,bob,COMPLETED,2026-01-02,2026-01-01", AnomalyCode.ENDS_BEFORE_START, "ended_on"),
				arguments("offerings.csv:key,item,starts_at,ends_at",
						"o,basic,2026-01-01T10:00Z,2026-01-01T11:30+02:00", AnomalyCode.ENDS_BEFORE_START, "ends_at"),
				arguments("people.csv:key,name,manager", "cem,Cem,cem", AnomalyCode.SELF_RELATION, "manager"),
				arguments("people.csv:key,name,manager", "cem,Cem,nobody", AnomalyCode.UNKNOWN_KEY, "manager"),
				arguments("people.csv:key,name,manager", "cem,Cem,a|b", AnomalyCode.MALFORMED_KEY, "manager"),
				arguments("teams.csv:key,name,parent", "side,Side,nothing", AnomalyCode.UNKNOWN_KEY, "parent"),
				arguments("teams.csv:key,name,kind", "side,Side,GANG", AnomalyCode.UNKNOWN_WORD, "kind"),
				arguments("mentorships.csv:key,mentor,mentee,status,team", "m,ada,bob,COMPLETED,nothing",
						AnomalyCode.UNKNOWN_KEY, "team"),
				arguments("mentorships.csv:key,mentor,mentee,status,kind", "m,ada,bob,COMPLETED,LOVE",
						AnomalyCode.UNKNOWN_WORD, "kind"));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource
	void ofAListOnlyWhatCannotBeUsedIsLeftOut(String header, String row, String good, AnomalyCode code, String column) {
		String file = header.substring(0, header.indexOf(':'));
		String names = header.substring(header.indexOf(':') + 1);

		Report report = run(files().with(file, names, row));

		assertThat(report.anomalies()).extracting(Anomaly::line, Anomaly::column, Anomaly::code)
			.containsExactly(tuple(2, column, code));
		assertThat(report.complete()).isTrue();
		List<String> left = graph.lines();
		empty.make();
		assertThat(run(files().with(file, names, good)).anomalies()).isEmpty();
		assertThat(left).isEqualTo(graph.lines());
	}

	static Stream<Arguments> ofAListOnlyWhatCannotBeUsedIsLeftOut() {
		return Stream.of(
				arguments("offerings.csv:key,item,leads", "o,basic,bob|nobody|ada", "o,basic,ada|bob",
						AnomalyCode.UNKNOWN_KEY, "leads"),
				arguments("offerings.csv:key,item,co_trainers", "o,basic,nobody", "o,basic,", AnomalyCode.UNKNOWN_KEY,
						"co_trainers"),
				arguments("offerings.csv:key,item,helpers", "o,basic,ada|" + "x".repeat(501), "o,basic,ada",
						AnomalyCode.TOO_LONG, "helpers"),
				arguments("mentorships.csv:key,mentor,mentee,status,skills", "m,ada,bob,COMPLETED,java|c",
						"m,ada,bob,COMPLETED,java", AnomalyCode.UNKNOWN_KEY, "skills"),
				arguments("skills.csv:key,name,aliases", "java,Java,JVM|a\0b|Java SE", "java,Java,JVM|Java SE",
						AnomalyCode.CONTROL_CHARACTER, "aliases"));
	}

	@Test
	void anAudienceThatCannotBeReadIsThePersonAlone() {
		Report report = run(files().with("skill_claims.csv", "person,skill,level,audience", "ada,java,4,PRIVATE")
			.with("skill_intents.csv", "person,skill,intent,audience", "bob,java,OFFERS_MENTORING,just me"));

		assertThat(report.anomalies()).extracting(Anomaly::file, Anomaly::column, Anomaly::code, Anomaly::message)
			.containsExactly(
					tuple("skill_claims.csv", "audience", AnomalyCode.UNKNOWN_WORD,
							"\"PRIVATE\" isn't one of EVERYONE, TEAM, MANAGER, ONLY_ME. The audience becomes ONLY_ME."),
					tuple("skill_intents.csv", "audience", AnomalyCode.UNKNOWN_WORD,
							"\"just me\" isn't one of EVERYONE, TEAM, MANAGER, ONLY_ME. The audience becomes ONLY_ME."));
		assertThat(graph.nodes("SkillClaim"))
			.containsExactly("(SkillClaim) {evidenceCount=1, key=ada|java|SELF||, level=4, rung=3, source=SELF}");
		assertThat(graph.relationships("OFFERS_MENTORING")).containsExactly("bob OFFERS_MENTORING java {rung=3}");
		assertThat(graph.nodes("MentoringOffer")).isEmpty();
	}

	@Test
	void claimsOfColleaguesWhoAreGoneAreStillTheirs() {
		Report report = run(files().with("skill_claims.csv", "person,skill,source,claimed_by,level",
				"ada,java,PEER,nobody,4", "ada,java,PEER,nobody2,4", "bob,java,PEER,nobody,4", "bob,java,PEER,,5"));

		assertThat(codes(report)).containsExactly("skill_claims.csv:2 UNKNOWN_KEY", "skill_claims.csv:3 UNKNOWN_KEY",
				"skill_claims.csv:4 UNKNOWN_KEY");
		assertThat(report.files()).containsEntry("skill_claims.csv", new Report.Count(4, 4, 0, 0, 0));
		assertThat(graph.nodes("SkillClaim")).hasSize(4);
		assertThat(graph.relationships("CLAIMED_BY")).isEmpty();
		assertThat(
				run(files().with("skill_claims.csv", "person,skill,source,claimed_by,level", "ada,java,PEER,nobody,4",
						"ada,java,PEER,nobody2,4", "bob,java,PEER,nobody,4", "bob,java,PEER,,5"))
					.files())
			.containsEntry("skill_claims.csv", new Report.Count(4, 0, 0, 4, 0));
	}

	@Test
	void whoeverHasLeftStaysAwayWhateverTheNextFileSays() {
		run(new CsvFiles().with("people.csv", "key,name,left_on", "bob,Bob,2025-12-31"));

		Report report = run(new CsvFiles().with("people.csv", "key,name,started_on,left_on", "bob,Bob,,31.12.2025",
				"cem,Cem,2026-01-01,2025-01-01"));

		assertThat(codes(report)).containsExactly("people.csv:2 MALFORMED_DATE", "people.csv:3 ENDS_BEFORE_START");
		assertThat(graph.nodes("Person")).containsExactly(
				"(Person) {key=bob, languages=[], leftOn=2025-12-31, name=Bob, spoken=[]}",
				"(Person) {key=cem, languages=[], leftOn=2025-01-01, name=Cem, spoken=[]}");
	}

	@Test
	void aClaimThatWasCutOffIsNobodysToRead() {
		Report report = run(
				files().with("skill_claims.csv", "person,skill,level,audience", "ada,java,2,ONLY_ME", "bob,java,4"));

		assertThat(codes(report)).containsExactly("skill_claims.csv:3 MALFORMED_ROW");
		assertThat(graph.nodes("SkillClaim"))
			.containsExactly("(SkillClaim) {evidenceCount=1, key=ada|java|SELF||, level=2, rung=3, source=SELF}");
	}

	@Test
	void theRestOfABrokenRowIsNoRow() {
		Report report = run(new CsvFiles().with("teams.csv", "key,name,description", "t1,Team,\"He said \"hi\"",
				"and, then left\"", "t2,Other,Fine", "t3,Short"));

		assertThat(codes(report)).containsExactly("teams.csv:2 MALFORMED_ROW", "teams.csv:3 MALFORMED_ROW");
		assertThat(graph.nodes("Team")).containsExactly("(Team) {description=Fine, key=t2, name=Other}",
				"(Team) {key=t3, name=Short}");
	}

	@Test
	void aDroppedCellReplacesWhatIsStoredByNothing() {
		run(new CsvFiles().with("people.csv", "key,name,title,time_zone,manager", "ada,Ada,Engineer,Europe/Vienna,bob",
				"bob,Bob,,,"));

		Report report = run(
				new CsvFiles().with("people.csv", "key,name,title,time_zone,manager", "ada,Ada,Engineer,Wien,nobody"));

		assertThat(codes(report)).containsExactly("people.csv:2 UNKNOWN_KEY", "people.csv:2 UNKNOWN_TIME_ZONE");
		assertThat(graph.nodes("Person")).containsExactly(
				"(Person) {key=ada, languages=[], name=Ada, spoken=[], title=Engineer}",
				"(Person) {key=bob, languages=[], name=Bob, spoken=[]}");
		assertThat(graph.relationships("REPORTS_TO")).isEmpty();
	}

	@Test
	void allLinksOfACircleAreDroppedAndTheReportNamesTheWholeOfIt() {
		Report report = run(new CsvFiles()
			.with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,cem", "cem,Cem,ada", "dan,Dan,ada",
					"eve,Eve,")
			.with("teams.csv", "key,name,parent", "a,A,b", "b,B,a", "c,C,a"));

		assertThat(codes(report)).containsExactly("teams.csv:2 CYCLE", "teams.csv:3 CYCLE", "people.csv:2 CYCLE",
				"people.csv:3 CYCLE", "people.csv:4 CYCLE");
		assertThat(report.anomalies().getLast()).isEqualTo(new Anomaly("people.csv", 4, "manager", AnomalyCode.CYCLE,
				"The row is part of the cycle ada → bob → cem → ada. The cell is dropped."));
		assertThat(report.files()).containsEntry("people.csv", new Report.Count(5, 5, 0, 0, 0))
			.containsEntry("teams.csv", new Report.Count(3, 3, 0, 0, 0));
		assertThat(graph.relationships("")).containsExactly("c PART_OF a {}", "dan REPORTS_TO ada {}");
	}

	@Test
	void ofACircleThroughStoredLinksThoseOfTheFilesAreDropped() {
		run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,cem", "cem,Cem,"));

		Report report = run(new CsvFiles().with("people.csv", "key,name,manager", "cem,Cem,ada"));

		assertThat(report.anomalies()).extracting(Anomaly::message)
			.containsExactly("The row is part of the cycle ada → bob → cem → ada. The cell is dropped.");
		assertThat(graph.relationships("")).containsExactly("ada REPORTS_TO bob {}", "bob REPORTS_TO cem {}");
	}

	@Test
	void aCircleOfAHundredThousandPeopleIsNamedOnceAndInSeconds() {
		String[] lines = new String[100_001];
		lines[0] = "key,name,manager";
		for (int at = 1; at < lines.length; at++) {
			lines[at] = "p%d,P,p%d".formatted(at, at % 100_000 + 1);
		}

		Report report = importing.of(new CsvFiles().with("people.csv", lines).resources(), true, (_) -> {
		});

		assertThat(report.seconds()).isLessThan(30);
		assertThat(report.files()).containsEntry("people.csv", new Report.Count(100_000, 100_000, 0, 0, 0));
		assertThat(report.anomalies()).hasSize(100_000).extracting(Anomaly::code).containsOnly(AnomalyCode.CYCLE);
		assertThat(report.anomalies()).filteredOn((anomaly) -> anomaly.message().length() > 200).hasSize(1);
	}

	@Test
	void whatAnImportReplacesClosesNoCircle() {
		run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,"));

		Report swapped = run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,", "bob,Bob,ada"));
		assertThat(swapped.anomalies()).isEmpty();
		assertThat(graph.relationships("")).containsExactly("bob REPORTS_TO ada {}");

		Report dropped = run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,nobody"));
		assertThat(codes(dropped)).containsExactly("people.csv:3 UNKNOWN_KEY");
		assertThat(graph.relationships("")).containsExactly("ada REPORTS_TO bob {}");
	}

	@Test
	void whatARefusedRowWouldHaveReplacedMayCloseACircle() {
		run(new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,bob", "bob,Bob,"));

		Report report = run(new CsvFiles().with("people.csv", "key,name,manager", "ada,,", "bob,Bob,ada"));

		assertThat(codes(report)).containsExactly("people.csv:2 MISSING_VALUE", "people.csv:3 CYCLE");
		assertThat(graph.relationships("")).containsExactly("ada REPORTS_TO bob {}");
	}

	@Test
	void aChiefWhoIsTheirOwnManagerDoesNotEmptyTheOrganisation() {
		Report report = run(
				new CsvFiles().with("people.csv", "key,name,manager", "ceo,Cleo Chief,ceo", "vp,Vera Vp,ceo",
						"dev1,Dev One,vp", "dev2,Dev Two,vp", "hr,Hana Hr,left-company", "dev3,Dev Three,hr"));

		assertThat(report.anomalies()).extracting(Anomaly::line, Anomaly::column, Anomaly::code)
			.containsExactly(tuple(2, "manager", AnomalyCode.SELF_RELATION),
					tuple(6, "manager", AnomalyCode.UNKNOWN_KEY));
		assertThat(report.files()).containsEntry("people.csv", new Report.Count(6, 6, 0, 0, 0));
		assertThat(answer("{people{totalCount nodes{key manager{key}}}}")).isEqualTo("{people={totalCount=6, nodes=["
				+ "{key=ceo, manager=null}, {key=dev1, manager={key=vp}}, {key=dev3, manager={key=hr}}, "
				+ "{key=dev2, manager={key=vp}}, {key=hr, manager=null}, {key=vp, manager={key=ceo}}]}}");
	}

	@Test
	void anOfferingWhoseStartHasNoZoneHasNoStart() {
		Report report = run(new CsvFiles().with("learning_items.csv", "key,title,format", "i,Dojo,DOJO")
			.with("offerings.csv", "key,item,starts_at,location", "o,i,2027-01-31T09:00:00,Kathmandu"));

		assertThat(report.anomalies()).containsExactly(new Anomaly("offerings.csv", 2, "starts_at",
				AnomalyCode.MALFORMED_DATE,
				"\"2027-01-31T09:00:00\" has no zone, such as the +01:00 of 2026-03-31T09:00:00+01:00. The cell is dropped."));
		assertThat(answer("{offerings{nodes{startsAt}}}")).isEqualTo("{offerings={nodes=[{startsAt=null}]}}");
	}

	@Test
	void whatLooksLikeAMistakeIsKeptAndReported() {
		Report report = run(files().with("people.csv", "key,name,title", "ada,#N/A,null", "bob,Bob Null,")
			.with("learning_items.csv", "key,title,format", "basic,#REF!,COURSE")
			.with("skill_claims.csv", "person,skill,observed_on", "ada,java,2026-11-23", "bob,java,2026-11-22")
			.with("completions.csv", "person,item,completed_on", "ada,basic,2027-01-01"));

		assertThat(report.anomalies()).extracting(Anomaly::file, Anomaly::line, Anomaly::column, Anomaly::code)
			.containsExactly(tuple("people.csv", 2, "name", AnomalyCode.SPREADSHEET_LEFTOVER),
					tuple("people.csv", 2, "title", AnomalyCode.SPREADSHEET_LEFTOVER),
					tuple("skill_claims.csv", 2, "observed_on", AnomalyCode.FUTURE_DATE),
					tuple("learning_items.csv", 2, "title", AnomalyCode.SPREADSHEET_LEFTOVER),
					tuple("completions.csv", 2, "completed_on", AnomalyCode.FUTURE_DATE));
		assertThat(report.complete()).isTrue();
		assertThat(graph.nodes("Person"))
			.contains("(Person) {key=ada, languages=[], name=#N/A, spoken=[], title=null}");
		assertThat(graph.relationships("COMPLETED")).containsExactly("ada COMPLETED basic {completedOn=2027-01-01}");
	}

	private static CsvFiles files() {
		return new CsvFiles().with("people.csv", "key,name", "ada,Ada", "bob,Bob")
			.with("skills.csv", "key,name", "java,Java")
			.with("teams.csv", "key,name", "core,Core")
			.with("add_ons.csv", "key,name", "coach,Coach")
			.with("learning_items.csv", "key,title,format", "basic,Basic,COURSE")
			.with("roles.csv", "key,name", "dev,Dev");
	}

	private static String emptied(String names, String row, String column) {
		int at = List.of(names.split(",")).indexOf(column);
		// The bad value is the last, and may contain commas.
		return String.join(",", List.of(row.split(",")).subList(0, at)) + ",";
	}

	private static List<String> codes(Report report) {
		return report.anomalies()
			.stream()
			.map((anomaly) -> "%s:%d %s".formatted(anomaly.file(), anomaly.line(), anomaly.code()))
			.toList();
	}

	private String answer(String question) {
		return String
			.valueOf(asking.asAdministrator().document(question).execute().path("").entity(Object.class).get());
	}

	private Report run(CsvFiles files) {
		return importing.of(files.resources(), false, (_) -> {
		});
	}

}
