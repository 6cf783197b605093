package org.skillsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.sheets.AnomalyCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An e-mail address identifies who signs in, so it belongs to one person or to nobody.
 */
@SkillsGraphTest
@AnyDatabase
class AddressTests {

	private static final String HEADER = "key,name,email";

	private final Importing importing;

	private final EmptyGraph empty;

	private final Driver driver;

	private final GraphQlClient asking;

	AddressTests(Importing importing, EmptyGraph empty, Driver driver, GraphQlClient asking) {
		this.importing = importing;
		this.empty = empty;
		this.driver = driver;
		this.asking = asking;
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void anAddressOfTwoPeopleIsNobodys() {
		Report report = people("a,Mary Pleasance,Mary.P@Example.org", "b,Mary Other,mary.p@example.org",
				"c,Tom One,tom@example.org", "d,Tom Two,tom@example.org");

		assertThat(anomalies(report)).containsExactly(
				"2 CONFLICT Line 3 claims the same address. What is stored stays.",
				"3 CONFLICT Line 2 claims the same address. What is stored stays.",
				"4 CONFLICT Line 5 claims the same address. What is stored stays.",
				"5 CONFLICT Line 4 claims the same address. What is stored stays.");
		assertThat(report.files()).containsEntry("people.csv", new Report.Count(4, 4, 0, 0, 0));
		assertThat(addresses()).containsExactly("a null", "b null", "c null", "d null");
		asking.asAdministrator()
			.document("{person(by:{email:\"mary.p@example.org\"}){key}}")
			.execute()
			.path("person")
			.valueIsNull();
	}

	@Test
	void whoHasAnAddressKeepsItWhoeverElseClaimsIt() {
		people("a,A,x@example.org", "b,B,y@example.org");

		Report absent = people("c,C,x@example.org");
		assertThat(anomalies(absent))
			.containsExactly("2 CONFLICT Somebody else has the address in the graph. What is stored stays.");

		Report present = people("c,C,x@example.org", "a,A,x@example.org");
		assertThat(anomalies(present)).containsExactly(
				"2 CONFLICT Line 3 claims the same address. What is stored stays.",
				"3 CONFLICT Line 2 claims the same address. Who has it in the graph keeps it.");
		assertThat(present.files()).containsEntry("people.csv", new Report.Count(2, 0, 0, 2, 0));
		assertThat(addresses()).containsExactly("a x@example.org", "b y@example.org", "c null");
	}

	@Test
	void whoeverClaimsAnothersAddressKeepsTheirOwn() {
		people("a,A,x@example.org", "b,B,y@example.org");

		Report report = people("b,B,x@example.org", "c,C,y@example.org", "d,D,z@example.org");

		assertThat(anomalies(report)).containsExactly(
				"2 CONFLICT Somebody else has the address in the graph. What is stored stays.",
				"3 CONFLICT Somebody else has the address in the graph. What is stored stays.");
		assertThat(addresses()).containsExactly("a x@example.org", "b y@example.org", "c null", "d z@example.org");
	}

	@Test
	void anAddressIsNotGivenUpByACellThatCannotBeRead() {
		people("a,A,x@example.org");

		Report report = people("a,A,x\0@example.org", "b,B,x@example.org");

		assertThat(anomalies(report)).containsExactly(
				"2 CONTROL_CHARACTER The value holds a control character. What is stored stays.",
				"3 CONFLICT Somebody else has the address in the graph. What is stored stays.");
		assertThat(addresses()).containsExactly("a x@example.org", "b null");
	}

	@Test
	void aLongChainOfAddressesIsSettledInTime() {
		int many = 20_000;
		String[] before = new String[many];
		String[] after = new String[many + 1];
		for (int at = 0; at < many; at++) {
			before[at] = "p%d,P,p%d@example.org".formatted(at, at);
			after[at] = "p%d,P,p%d@example.org".formatted(at, at + 1);
		}
		after[many] = "q,Q,p%d@example.org".formatted(many);
		people(before);

		Report dry = importing.of(new CsvFiles().with("people.csv", lines(after)).resources(), true, (_) -> {
		});

		assertThat(dry.anomalies()).hasSize(many + 1).extracting(Anomaly::code).containsOnly(AnomalyCode.CONFLICT);
		assertThat(dry.seconds()).isLessThan(60);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void anAddressThatIsGivenUpMayBeTaken(boolean giverFirst) {
		// Rows are stored in the order of their keys: once the giver comes first, once
		// the taker.
		String giver = giverFirst ? "a" : "z";
		people(giver + ",G,x@example.org", "m,M,");

		Report report = people(giver + ",G,", "m,M,x@example.org");

		assertThat(report.anomalies()).isEmpty();
		assertThat(report.files()).containsEntry("people.csv", new Report.Count(2, 0, 2, 0, 0));
		assertThat(addresses()).containsExactlyInAnyOrder(giver + " null", "m x@example.org");
	}

	@Test
	void peopleMaySwapAddressesAcrossTransactions() {
		List<String> before = new ArrayList<>();
		List<String> after = new ArrayList<>();
		int people = RowBatches.AT_ONCE + 10;
		for (int at = 0; at < people; at++) {
			before.add("p%05d,P,p%d@example.org".formatted(at, at));
			after.add("p%05d,P,p%d@example.org".formatted(at, (at + 1) % people));
		}
		people(before.toArray(String[]::new));
		CsvFiles swapped = new CsvFiles().with("people.csv", lines(after.toArray(String[]::new)));
		Report dry = importing.of(swapped.resources(), true, (_) -> {
		});

		Report report = people(after.toArray(String[]::new));

		assertThat(report.anomalies()).isEmpty();
		assertThat(report.files()).containsEntry("people.csv", new Report.Count(people, 0, people, 0, 0))
			.isEqualTo(dry.files());
		assertThat(addresses()).hasSize(people)
			.startsWith("p00000 p1@example.org")
			.endsWith("p%05d p0@example.org".formatted(people - 1));
		assertThat(people(after.toArray(String[]::new)).files()).containsEntry("people.csv",
				new Report.Count(people, 0, 0, people, 0));
	}

	@Test
	void aFileWithoutAddressesLeavesThemAsTheyAre() {
		people("a,A,x@example.org");

		run(new CsvFiles().with("people.csv", "key,name", "a,A", "b,B"));

		assertThat(addresses()).containsExactly("a x@example.org", "b null");
	}

	@Test
	void theGraphHoldsNoAddressTwice() {
		people("a,A,x@example.org", "b,B,");

		assertThatThrownBy(() -> query("MATCH (b:Person {key: 'b'}) SET b.email = 'x@example.org'"))
			.hasMessageContaining("already exists");
	}

	@Test
	void aGraphWhereTwoPeopleHaveOneAddressIsBroughtUpToDate() throws IOException {
		query("DROP CONSTRAINT person_address");
		query("CREATE RANGE INDEX person_email FOR (thing:Person) ON (thing.email)");
		query("UNWIND ['a', 'b'] AS key CREATE (:Person {key: key, email: 'x@example.org'})");
		query("CREATE (:Person {key: 'c', email: 'c@example.org'}), (:Person {key: 'd'})");

		migrate("V010__Take_shared_addresses_away");
		migrate("V010_1__Drop_the_index_of_addresses");
		migrate("V010_2__Give_an_address_to_one_person");

		assertThat(addresses()).containsExactly("a null", "b null", "c c@example.org", "d null");
		assertThat(query("SHOW INDEXES YIELD name, properties WHERE properties = ['email'] RETURN name AS line"))
			.containsExactly("person_address");
	}

	private void migrate(String file) throws IOException {
		String text = Files.readString(Path.of("cypher", "migrations", file + ".cypher"));
		Stream.of(text.split(";\n", -1)).filter((statement) -> !statement.isBlank()).forEach(this::query);
	}

	private Report people(String... rows) {
		return run(new CsvFiles().with("people.csv", lines(rows)));
	}

	private static String[] lines(String... rows) {
		List<String> lines = new ArrayList<>(List.of(HEADER));
		lines.addAll(List.of(rows));
		return lines.toArray(String[]::new);
	}

	private static List<String> anomalies(Report report) {
		return report.anomalies()
			.stream()
			.filter((anomaly) -> "email".equals(anomaly.column()))
			.map((anomaly) -> "%d %s %s".formatted(anomaly.line(), anomaly.code(), anomaly.message()))
			.toList();
	}

	private List<String> addresses() {
		return query("MATCH (p:Person) RETURN p.key + ' ' + coalesce(p.email, 'null') AS line ORDER BY p.key");
	}

	private List<String> query(String statement) {
		try (var session = driver.session()) {
			return session.run(statement).list((found) -> found.get("line").asString());
		}
	}

	private Report run(CsvFiles files) {
		return importing.of(files.resources(), false, (_) -> {
		});
	}

}
