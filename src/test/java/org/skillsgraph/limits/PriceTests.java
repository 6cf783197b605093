package org.skillsgraph.limits;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.compiler.CompiledStatements;
import org.skillsgraph.graph.ProfilingDriver;
import org.skillsgraph.graph.ThingCounts;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A query's price covers the work it causes. Each root is asked with each of its
 * arguments, and no answer may take more of the database than its price allows.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PriceTests {

	private static final int PEOPLE = 3_000;

	/** A hit takes some tenths of a microsecond; a point stands for about 100 µs. */
	private static final double MOST_HITS = 200;

	/** A round trip takes about a millisecond. */
	private static final double MOST_STATEMENTS = 0.1;

	private static final double MOST_ROWS = 2;

	private final GraphQlSource source;

	private final Organisation organisation;

	private final ThingCounts things;

	private final ProfilingDriver profiling;

	private final CompiledStatements compiling;

	private final Driver driver;

	private final GraphQlClient asking;

	PriceTests(GraphQlSource source, Organisation organisation, ThingCounts things, ProfilingDriver profiling,
			CompiledStatements compiling, Driver driver, GraphQlClient asking) {
		this.source = source;
		this.organisation = organisation;
		this.things = things;
		this.profiling = profiling;
		this.compiling = compiling;
		this.driver = driver;
		this.asking = asking;
	}

	@BeforeAll
	void many() {
		organisation.of(new LargeOrganisation(PEOPLE).files());
		things.forget();
	}

	/** Then a page of a filtered list takes no more than a page of the whole list. */
	@Test
	void aFilterThatSkipsNothingStartsAtAnIndexInTheListsOrder() {
		Map<String, List<String>> sorted = new TreeMap<>();
		Set<String> filters = new TreeSet<>();
		compiling.coordinates()
			.forEach((coordinate) -> compiling.filtering(coordinate)
				.stream()
				.filter((filtered) -> filtered.skips().isEmpty())
				.forEach((filtered) -> {
					filters.add(coordinate + " " + filtered.filter());
					filtered.statements()
						.stream()
						.map((statement) -> operators(explained(statement)))
						.filter((operators) -> operators.contains("Sort@neo4j") || operators.contains("Top@neo4j"))
						.forEach((operators) -> sorted.put(coordinate + " " + filtered.filter(), operators));
				}));

		assertThat(sorted).isEmpty();
		assertThat(filters).hasSize(9)
			.contains("Query.people location: \"en\", timeZone: \"en\"",
					"Query.offerings from: \"2026-01-01T00:00:00Z\", until: \"2026-01-01T00:00:00Z\", language: \"en\", location: \"en\"");
	}

	private Plan explained(CompiledStatements.Statement statement) {
		try (Session session = driver.session()) {
			return session
				.run("EXPLAIN " + statement.text(), Map.of("q", statement.arguments(), "today", LocalDate.EPOCH))
				.consume()
				.queryPlan()
				.orElseThrow();
		}
	}

	private static List<String> operators(Plan plan) {
		List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

	/** A sort's memory counts the lists in each row as if they were copies. */
	@Test
	void aCloudOfEveryoneNeedsLittleMemory() {
		Sender administrator = Sender.administrator(URI.create(asking.address()));

		ProfilingDriver.Effort effort = profiling
			.of(() -> administrator.ask("{ tagCloud(of: {everyone: true}) { label } }"));

		assertThat(effort.memory()).as("bytes").isBetween(1L, 10_000_000L);
	}

	@Test
	void noRootTakesMoreThanItsPrice() {
		Map<String, String> questions = PriceQuestions.of(source.schema());
		Sender administrator = Sender.administrator(URI.create(asking.address()));
		Map<String, String> dear = new TreeMap<>();
		Map<String, String> failed = new TreeMap<>();
		double worst = 0;
		for (Map.Entry<String, String> question : questions.entrySet()) {
			Reply[] reply = new Reply[1];
			ProfilingDriver.Effort effort = profiling.of(() -> reply[0] = administrator.ask(question.getValue()));
			double points = reply[0].json().at("/extensions/cost/asked").asDouble();
			if (points == 0) {
				failed.put(question.getKey(), reply[0].body());
				continue;
			}
			worst = Math.max(worst, effort.hits() / points);
			if (effort.hits() > MOST_HITS * points || effort.statements() > MOST_STATEMENTS * points
					|| effort.rows() > MOST_ROWS * points) {
				dear.put(question.getKey(), "%.0f points, %s".formatted(points, effort));
			}
		}
		System.err.printf("%d questions, at most %.0f hits for a point%n", questions.size(), worst);

		assertThat(failed).isEmpty();
		assertThat(dear).isEmpty();
		assertThat(questions).hasSizeGreaterThan(200);
	}

}
