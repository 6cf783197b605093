package org.skillsgraph.access;

import java.time.Clock;
import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.compiler.Compilation;
import org.skillsgraph.compiler.FieldStatements;
import org.skillsgraph.compiler.KeyedSelection;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.paging.Cursors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guessing ids can't tell hidden objects from missing ones: neither by the answer nor by
 * how long it takes.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenIdsTests {

	private static final Logger LOG = LoggerFactory.getLogger(HiddenIdsTests.class);

	/**
	 * A hundred steps in memory take about ten microseconds; a request takes
	 * milliseconds.
	 */
	private static final long MOST_HITS = 250;

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final Driver driver;

	private final MeterRegistry meters;

	private final Clock clock;

	private final FieldStatements fieldStatements;

	private final Cursors cursors;

	private final GraphQLSchema schema;

	HiddenIdsTests(GraphQlClient asking, Organisation organisation, Driver driver, MeterRegistry meters, Clock clock,
			FieldStatements fieldStatements, Cursors cursors, GraphQlSource source) {
		this.asking = asking;
		this.organisation = organisation;
		this.driver = driver;
		this.meters = meters;
		this.clock = clock;
		this.fieldStatements = fieldStatements;
		this.cursors = cursors;
		this.schema = source.schema();
	}

	/**
	 * Adds two thousand people to every team of the two, so that a walk through all of
	 * them would show.
	 */
	@BeforeAll
	void largeTeams() {
		organisation.demo();
		driver.executableQuery("""
				MATCH (person:Person WHERE person.key IN ['iman.farouk', 'caleb.osei'])-[:MEMBER_OF]->(team:Team)
				WITH DISTINCT team
				UNWIND range(1, 2000) AS n
				CREATE (:Person {key: team.key + n})-[:MEMBER_OF]->(team)""").execute();
		// As in a database that has had a minute: what it counted of its indexes is of
		// the
		// tests before.
		driver.executableQuery("CALL db.prepareForReplanning(60)").execute();
	}

	/**
	 * Each one is queried by someone unrelated, a team-mate and the manager, as far as it
	 * is hidden from them.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '&', textBlock = """
			SkillClaim & %1$s              & caleb.osei
			SkillClaim & %1$s              & desmond.achterberg
			SkillClaim & %1$s              & theo.marchetti
			Mentorship & m-2026-04         & caleb.osei
			Mentorship & m-2026-04         & tove.ekdahl
			Enrolment  & iman.farouk|containers-2025-04 & caleb.osei
			Enrolment  & iman.farouk|containers-2025-04 & desmond.achterberg
			""")
	void whatIsHiddenLooksLikeWhatIsUnknown(String type, String name, String viewer) {
		String key = name.equals("%1$s") ? onlyForIman() : name;
		Asked hidden = asked(new Id(type, key), viewer);
		Asked unknown = asked(new Id(type, "x" + key), viewer);
		Asked impossible = asked(new Id("Nothing", key), viewer);

		assertThat(hidden).isEqualTo(unknown);
		assertThat(impossible.answer()).isEqualTo(unknown.answer());
		long hits = hits(type, key, viewer);
		long none = hits(type, "x" + key, viewer);
		LOG.info("{} as {}: {} hits when hidden, {} when unknown", type, viewer, hits, none);
		assertThat(hits - none).isLessThan(MOST_HITS);
	}

	/** The answer, and how many round trips to the graph it took. */
	private record Asked(Map<String, Object> answer, double roundTrips) {
	}

	private Asked asked(Id id, String viewer) {
		double before = roundTrips();
		GraphQlResponse response = asking.as(viewer)
			.document("query ($id: ID!) {node(id: $id) {__typename id} nodes(ids: [$id]) {id}}")
			.variable("id", id.opaque())
			.execute()
			.returnResponse();
		return new Asked(LeakProbe.told(response), roundTrips() - before);
	}

	private double roundTrips() {
		return meters.find(Reads.ROUND_TRIPS).timers().stream().mapToDouble(Timer::count).sum();
	}

	private String onlyForIman() {
		try (Session session = driver.session()) {
			return session.run(
					"MATCH (:Person {key: 'iman.farouk'})-[:HAS_CLAIM]->(claim {rung: 3}) RETURN min(claim.key) AS key")
				.single()
				.get("key")
				.asString();
		}
	}

	private long hits(String type, String key, String viewer) {
		Compilation compilation = new Compilation(schema, fieldStatements, cursors);
		ExecutableNormalizedField node = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(schema,
					Parser.parse("{node(id: \"x\") {... on %s {id}}}".formatted(type)), null,
					CoercedVariables.emptyVariables())
			.getTopLevelFields()
			.getFirst();
		KeyedSelection things = new KeyedSelection(type, node.getChildren());
		things.add(key);
		compilation.objects(things);
		Map<String, Object> parameters = QuestionContext.now(new Viewer(viewer, false), clock)
			.parameters(compilation.arguments());
		try (Session session = driver.session()) {
			// Another test may just have had it planned on an empty graph.
			String profiled = compilation.statement().replaceFirst("CYPHER 25", "CYPHER 25 replan=force PROFILE");
			return hits(session.run(profiled, parameters).consume().queryPlan().orElseThrow());
		}
	}

	private static long hits(Plan plan) {
		Value own = plan.arguments().get("DbHits");
		return ((own != null) ? own.asLong() : 0) + plan.children().stream().mapToLong(HiddenIdsTests::hits).sum();
	}

}
