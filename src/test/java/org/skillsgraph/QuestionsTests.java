package org.skillsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions for Neo4j Browser run as they are pasted, and begin on the demo
 * organisation as their headers say.
 */
@DemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTests {

	private static final Path FILES = Path.of("src/docs/questions");

	private static final String BEGINS = "// Begins on the demo organisation: ";

	private static final String SCANS = "// scans: ";

	/** Which of these exist, or what they say, isn't for everyone. */
	private static final Pattern PRIVATE = Pattern
		.compile("\\b(Mentorship|Enrolment|SkillClaim|ENROLLED|COMPLETED|OFFERS_MENTORING|OFFERS_TRAINING)\\b");

	private final Driver driver;

	QuestionsTests(Driver driver) {
		this.driver = driver;
	}

	/** Plans must not follow from what the graph held for the tests before. */
	@BeforeAll
	void statistics() {
		try (Session session = driver.session()) {
			session.run("CALL db.prepareForReplanning()").consume();
		}
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("files")
	void aQuestionBeginsAsItSays(String file) throws IOException {
		// The demo organisation is as of that day.
		String question = text(file).replace("date()", "date('" + FixedClock.TODAY + "')");
		try (Session session = driver.session()) {
			Record first = session.executeRead((transaction) -> transaction.run(question).list().getFirst());

			assertThat(header(file)).contains(BEGINS + shown(first));
		}
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("files")
	void aQuestionWritesNothingAndScansOnlyWithAReason(String file) throws IOException {
		List<String> reasons = header(file).stream().filter((line) -> line.startsWith(SCANS)).toList();
		try (Session session = driver.session(StatementTests.TALKATIVE)) {
			ResultSummary summary = session.run("EXPLAIN " + text(file)).consume();

			assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
			StatementTests.check(summary, reasons);
		}
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("files")
	void aHeaderSaysWhatToLookAtAndWhatToChange(String file) throws IOException {
		assertThat(text(file).lines()).hasSizeLessThanOrEqualTo(StatementTests.LONGEST);
		assertThat(text(file)).endsWith("\n").doesNotContain("\t");
		assertThat(header(file)).first().asString().matches("// \\p{Lu}.*[.?]");
		assertThat(header(file)).map((line) -> line.replaceFirst(": .*", ""))
			.containsSubsequence("// Picture", "// Change", "// Private", "// Begins on the demo organisation");
		assertThat(statement(file)).startsWith("CYPHER 25\n").doesNotContain("$");
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@MethodSource("files")
	void whatIsPrivateIsReadOnlyIfTheHeaderSaysSo(String file) throws IOException {
		if (header(file).stream().noneMatch((line) -> line.startsWith("// Private: nothing"))) {
			assertThat(statement(file)).containsPattern(PRIVATE);
			return;
		}
		assertThat(statement(file)).doesNotContainPattern(PRIVATE);
		if (statement(file).contains("KNOWS")) {
			assertThat(statement(file)).containsPattern("\\.fromRung\\b.*= 0");
		}
		if (statement(file).contains("WANTS_TO_LEARN")) {
			assertThat(statement(file)).containsPattern("\\.rung\\b.*= 0");
		}
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void thePageListsEveryQuestion() throws IOException {
		assertThat(files()).isNotEmpty()
			.allSatisfy((file) -> assertThat(Guide.QUESTIONS.text()).contains("](" + file + ")"));
	}

	static List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(FILES)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((file) -> file.endsWith(".cypher"))
				.sorted()
				.toList();
		}
	}

	private static String text(String file) throws IOException {
		return Files.readString(FILES.resolve(file));
	}

	private static List<String> header(String file) throws IOException {
		return text(file).lines().takeWhile((line) -> line.startsWith("//")).toList();
	}

	private static String statement(String file) throws IOException {
		return text(file).lines()
			.dropWhile((line) -> line.startsWith("//"))
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
	}

	private static String shown(Record row) {
		return row.keys()
			.stream()
			.map((column) -> column + " " + shown(row.get(column)))
			.collect(Collectors.joining(" | "));
	}

	private static String shown(Value value) {
		if (value.hasType(TypeSystem.getDefault().LIST())) {
			return list(value.asList(QuestionsTests::shown), value.asList(Value::asObject));
		}
		return switch (value.asObject()) {
			case Node node -> name(node);
			case Relationship relationship -> relationship.type();
			case org.neo4j.driver.types.Path path -> name(path.start()) + " … " + name(path.end());
			case Object other -> String.valueOf(other);
		};
	}

	/** Links are in no order, so they are counted. */
	private static String list(List<String> names, List<Object> values) {
		boolean named = values.stream().allMatch((value) -> value instanceof Node || value instanceof String);
		return named ? String.join(", ", names) : String.valueOf(names.size());
	}

	private static String name(Node node) {
		return Stream.of("name", "title", "key")
			.filter(node::containsKey)
			.findFirst()
			.map((property) -> node.get(property).asString())
			.orElseThrow();
	}

}
