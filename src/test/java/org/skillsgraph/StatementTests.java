package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.skillsgraph.compiler.CompiledStatements;
import org.skillsgraph.graph.CypherFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement is planned against a real organisation: it names only what the graph
 * holds, and starts from an index.
 */
@SkillsGraphTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementTests {

	private static final Path FILES = Path.of("cypher");

	static final int LONGEST = 30;

	/** Unknown label, relationship type and property, and a product of two patterns. */
	private static final Set<String> MISTAKES = Set.of("01N50", "01N51", "01N52", "03N90");

	/** How the status of anything deprecated starts. */
	private static final String DEPRECATED = "01N0";

	private static final Pattern SCAN = Pattern
		.compile("(?:.*LabelScan|.*LabelsScan|AllNodesScan|.*RelationshipTypeScan|.*RelationshipTypesScan"
				+ "|.*AllRelationshipsScan)@.*");

	static final String PART = ".part";

	static final SessionConfig TALKATIVE = SessionConfig.builder()
		.withMinimumNotificationSeverity(NotificationSeverity.INFORMATION)
		.build();

	private final Driver driver;

	private final CompiledStatements compiling;

	private final Organisation organisation;

	StatementTests(Driver driver, CompiledStatements compiling, Organisation organisation) {
		this.driver = driver;
		this.compiling = compiling;
		this.organisation = organisation;
	}

	@BeforeAll
	void organisation() throws IOException {
		organisation.demo();
		Decision decision = Decision.read();
		decision.nodes().forEach((label, properties) -> {
			run("CALL db.createLabel($name)", label);
			properties.forEach((property) -> run("CALL db.createProperty($name)", property));
		});
		decision.relationships().forEach((type, properties) -> {
			run("CALL db.createRelationshipType($name)", type);
			properties.forEach((property) -> run("CALL db.createProperty($name)", property));
		});
		run("CALL db.awaitIndexes()", "");
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void theGraphHoldsWhatWasDecidedAndNothingElse() throws IOException {
		Decision decision = Decision.read();

		assertThat(held("""
				MATCH (thing)
				WHERE NOT thing:CursorKey AND none(label IN labels(thing) WHERE label STARTS WITH '__Neo4j')
				UNWIND [label IN labels(thing) WHERE NOT (thing:Person AND label = 'AddOnHolder')] AS name
				UNWIND keys(thing) AS property
				RETURN DISTINCT name, property
				""")).allSatisfy((name, properties) -> assertThat(decision.nodes()).hasEntrySatisfying(name,
				(decided) -> assertThat(decided).containsAll(properties)));
		assertThat(held("""
				MATCH (thing)-[link]->()
				WHERE NOT thing:CursorKey AND none(label IN labels(thing) WHERE label STARTS WITH '__Neo4j')
				UNWIND CASE WHEN isEmpty(keys(link)) THEN [null] ELSE keys(link) END AS property
				RETURN DISTINCT type(link) AS name, property
				""")).allSatisfy((name, properties) -> assertThat(decision.relationships()).hasEntrySatisfying(name,
				(decided) -> assertThat(decided).containsAll(properties)));
	}

	private Map<String, Set<String>> held(String question) {
		try (Session session = driver.session()) {
			return session.run(question)
				.stream()
				.collect(Collectors.groupingBy((row) -> row.get("name").asString(),
						Collectors.filtering((row) -> !row.get("property").isNull(),
								Collectors.mapping((row) -> row.get("property").asString(), Collectors.toSet()))));
		}
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("coordinates")
	void aFieldIsReadWithoutGuessingOrScanning(String coordinate) {
		compiling.reading(coordinate)
			.forEach((statement) -> check(explained(statement), reasons(statement.files(), "scans")));
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("coordinates")
	void aPageIsCountedWithoutGuessingOrScanning(String coordinate) {
		compiling.counting(coordinate)
			.ifPresent(
					(statement) -> check(explained(statement), reasons(statement.files(), "scans", "counting scans")));
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("coordinates")
	void aFilteredPageIsReadWithoutGuessingOrScanning(String coordinate) {
		compiling.filtering(coordinate)
			.stream()
			.flatMap((filtered) -> filtered.statements().stream())
			.forEach((statement) -> check(explained(statement), List.of()));
	}

	Stream<String> coordinates() {
		return compiling.coordinates().stream().sorted();
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("deeds")
	void aDeedGuessesAndScansNothing(String file) {
		check(explained(CypherFile.of(file).text(), Map.of()), reasons(Set.of(file), "scans"));
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("deeds")
	void aDeedSaysItsLanguage(String file) {
		assertThat(CypherFile.of(file).text().substring(header(file).length())).startsWith("CYPHER 25");
	}

	static List<String> deeds() throws IOException {
		List<String> deeds = new ArrayList<>();
		for (String file : files()) {
			boolean lower = Character.isLowerCase(file.charAt(file.indexOf('/') + 1));
			if (lower && !file.startsWith("migrations/") && !file.endsWith(PART)) {
				deeds.add(file);
			}
		}
		return deeds;
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("files")
	void aStatementAsksOneQuestionThatOneCanRead(String file) {
		String text = text(file);

		assertThat(text.lines()).hasSizeLessThanOrEqualTo(LONGEST);
		assertThat(text.lines().findFirst().orElse("")).matches("// \\p{Lu}.*[.?]");
		assertThat(text).endsWith("\n").doesNotContain("\t");
	}

	/**
	 * The name keeps people from looking for a procedure of that name in the database.
	 */
	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("files")
	void aFileThatOthersPasteInSaysSo(String file) {
		boolean pasted = Character.isLowerCase(file.charAt(file.indexOf('/') + 1)) && header(file).contains("// on: ");

		assertThat(file.endsWith(PART)).isEqualTo(pasted);
		assertThat(text(file).startsWith("// Part: ")).isEqualTo(pasted);
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void everyPartIsPastedIn() throws IOException {
		String all = files().stream().map(StatementTests::text).collect(Collectors.joining("\n"));

		assertThat(files()).filteredOn((file) -> file.endsWith(PART))
			.isNotEmpty()
			.allSatisfy((part) -> assertThat(all).contains("CALL " + part.replace(PART, "").replace('/', '.') + "("));
	}

	static List<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(FILES)) {
			return files.map((file) -> FILES.relativize(file).toString())
				.filter((file) -> file.endsWith(".cypher"))
				.map((file) -> file.replace(".cypher", ""))
				.sorted()
				.toList();
		}
	}

	static void check(ResultSummary summary, List<String> reasonsToScan) {
		assertThat(summary.gqlStatusObjects()).filteredOn(StatementTests::mistaken)
			.extracting(GqlStatusObject::statusDescription)
			.isEmpty();
		if (reasonsToScan.isEmpty()) {
			assertThat(scans(summary.queryPlan().orElseThrow())).isEmpty();
		}
	}

	private static boolean mistaken(GqlStatusObject status) {
		return MISTAKES.contains(status.gqlStatus()) || status.gqlStatus().startsWith(DEPRECATED);
	}

	private static List<String> scans(Plan plan) {
		List<String> scans = new ArrayList<>();
		if (SCAN.matcher(plan.operatorType()).matches()) {
			scans.add(plan.operatorType() + " " + plan.arguments().get("Details"));
		}
		plan.children().forEach((child) -> scans.addAll(scans(child)));
		return scans;
	}

	/** Why these files may scan, from the header lines of these names. */
	private static List<String> reasons(Set<String> files, String... names) {
		return files.stream()
			.flatMap((file) -> header(file).lines())
			.filter((line) -> Stream.of(names).anyMatch((name) -> line.startsWith("// " + name + ": ")))
			.toList();
	}

	static String text(String file) {
		try {
			return Files.readString(FILES.resolve(file + ".cypher"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String header(String file) {
		return text(file).lines()
			.takeWhile((line) -> line.startsWith("//"))
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
	}

	private ResultSummary explained(CompiledStatements.Statement statement) {
		Map<String, Object> viewer = Map.of("key", "x", "administrator", false);
		return explained(statement.text(), Map.of("q", statement.arguments(), "viewer", viewer));
	}

	private ResultSummary explained(String statement, Map<String, Object> parameters) {
		try (Session session = driver.session(TALKATIVE)) {
			return session.run("EXPLAIN " + statement, parameters).consume();
		}
	}

	private void run(String statement, String name) {
		try (Session session = driver.session()) {
			session.run(statement, Map.of("name", name)).consume();
		}
	}

}
