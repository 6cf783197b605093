package org.skillsgraph.limits;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.skillsgraph.EmptyGraph;
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

	private static final int FEW = 1_000;

	private static final int MANY = 3_000;

	/** A hit takes some tenths of a microsecond; a point stands for about 100 µs. */
	private static final double MOST_HITS = 200;

	/** A round trip takes about a millisecond. */
	private static final double MOST_STATEMENTS = 0.1;

	private static final double MOST_ROWS = 2;

	/** Three times as many people; a page with more in it may take a little more. */
	private static final double MOST_GROWTH = 1.3;

	private static final long A_PAGE = 200;

	/**
	 * Questions that take more in a larger organisation: counts (of neighbours up to a
	 * thousand of each kind), candidates to be ranked, whole teams, lists that are sorted
	 * when they are read, and filters that fit few or none of what they look through.
	 */
	private static final Set<String> GROWING = Set.of(".*totalCount.*", "findMentors.*", "learningPath.*", "skillGap.*",
			"tagCloud.*", "search.*", "neighbourhood.*", "routes.*",
			"learningItems\\(filter: \\{(formats|catalogued).*", "offerings\\(filter: \\{(free|item).*",
			"people\\(filter: \\{(active|language|team|text).*");

	private final GraphQlSource source;

	private final Organisation organisation;

	private final ThingCounts things;

	private final ProfilingDriver profiling;

	private final CompiledStatements compiling;

	private final Driver driver;

	private final GraphQlClient asking;

	private final EmptyGraph empty;

	private Map<String, Asked> few = Map.of();

	private Map<String, Asked> many = Map.of();

	PriceTests(EmptyGraph empty, GraphQlSource source, Organisation organisation, ThingCounts things,
			ProfilingDriver profiling, CompiledStatements compiling, Driver driver, GraphQlClient asking) {
		this.empty = empty;
		this.source = source;
		this.organisation = organisation;
		this.things = things;
		this.profiling = profiling;
		this.compiling = compiling;
		this.driver = driver;
		this.asking = asking;
	}

	/** An answer, and what it took. */
	private record Asked(Reply reply, ProfilingDriver.Effort effort) {

		double points() {
			return reply.json().at("/extensions/cost/asked").asDouble();
		}

	}

	@BeforeAll
	void twoSizes() {
		few = asked(FEW);
		many = asked(MANY);
	}

	private Map<String, Asked> asked(int people) {
		empty.make();
		organisation.of(new LargeOrganisation(people).files());
		things.forget();
		// Plans made for other tests fit their graphs.
		driver.executableQuery("CALL db.prepareForReplanning()").execute();
		Sender administrator = Sender.administrator(URI.create(asking.address()));
		administrator.ask("{ people(first: 1) { nodes { key } } }");
		Map<String, Asked> asked = new TreeMap<>();
		PriceQuestions.of(source.schema()).forEach((about, document) -> {
			Reply[] reply = new Reply[1];
			ProfilingDriver.Effort effort = profiling.of(() -> reply[0] = administrator.ask(document));
			asked.put(about, new Asked(reply[0], effort));
		});
		return asked;
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
		Map<String, String> dear = new TreeMap<>();
		Map<String, String> failed = new TreeMap<>();
		double worst = 0;
		for (Map.Entry<String, Asked> question : many.entrySet()) {
			double points = question.getValue().points();
			ProfilingDriver.Effort effort = question.getValue().effort();
			if (points == 0) {
				failed.put(question.getKey(), question.getValue().reply().body());
				continue;
			}
			worst = Math.max(worst, effort.hits() / points);
			if (effort.hits() > MOST_HITS * points || effort.statements() > MOST_STATEMENTS * points
					|| effort.rows() > MOST_ROWS * points) {
				dear.put(question.getKey(), "%.0f points, %s".formatted(points, effort));
			}
		}
		System.err.printf("%d questions, at most %.0f hits for a point%n", many.size(), worst);

		assertThat(failed).isEmpty();
		assertThat(dear).isEmpty();
		assertThat(many).hasSizeGreaterThan(200);
	}

	@Test
	void aLargerOrganisationTakesNoMoreHitsExceptWhereItIsKnown() {
		Map<String, String> grown = new TreeMap<>();
		many.forEach((about, asked) -> {
			long before = Objects.requireNonNull(few.get(about)).effort().hits();
			if (asked.effort().hits() > MOST_GROWTH * before + A_PAGE) {
				grown.put(about, "%d hits, then %d".formatted(before, asked.effort().hits()));
			}
		});
		grown.keySet().removeIf((about) -> GROWING.stream().anyMatch(about::matches));

		assertThat(grown).isEmpty();
	}

	/** One mentor in ten people offers the skill. */
	@Test
	void aMentorWhoIsRankedTakesFewHits() {
		String question = "findMentors  { totalCount }";
		long more = hits(many, question) - hits(few, question);

		assertThat(more / ((MANY - FEW) / 10.0)).isBetween(1.0, 15.0);
	}

	private static long hits(Map<String, Asked> asked, String question) {
		return Objects.requireNonNull(asked.get(question)).effort().hits();
	}

}
