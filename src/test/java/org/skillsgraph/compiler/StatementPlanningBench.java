package org.skillsgraph.compiler;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.access.Viewer;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how long the database takes to plan the statements of two thousand random
 * operations, in a warm process. Run by {@code mvn verify -Pbench}.
 */
@SkillsGraphTest
class StatementPlanningBench {

	private static final int WARMING = 600;

	/**
	 * Each statement is planned this often: Java's compiler may be busy during one run.
	 */
	private static final int TIMES = 3;

	private static final int OPERATIONS = 2_000;

	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	private final CompiledStatements compiling;

	private final GraphQLSchema schema;

	private final Clock clock;

	private final Driver driver;

	StatementPlanningBench(CompiledStatements compiling, GraphQlSource source, Clock clock, Driver driver,
			Organisation organisation) {
		this.compiling = compiling;
		this.schema = source.schema();
		this.clock = clock;
		this.driver = driver;
		organisation.demo();
	}

	/** The shortest time that planning one statement took. */
	private record Planned(CompiledStatements.Statement statement, double millis, double processorMillis) {
	}

	@Test
	void planningAStatementTakesLessThanASecond() {
		List<Planned> planned = new ArrayList<>();
		try (Session session = driver.session()) {
			StatementSizeTests.questions(schema, WARMING + OPERATIONS)
				.flatMap((question) -> compiling.statements(question.document(), question.variables()).stream())
				.filter((statement) -> statement.parts() <= StatementSize.MOST_PARTS)
				.map((statement) -> planned(session, statement))
				.forEach(planned::add);
		}
		List<Planned> warm = planned.subList(WARMING, planned.size());
		print("wall", warm.stream().mapToDouble(Planned::millis).sorted().toArray());
		print("processor", warm.stream().mapToDouble(Planned::processorMillis).sorted().toArray());
		assertThat(warm).hasSizeGreaterThan(OPERATIONS / 2);
		Planned worst = warm.stream().max(Comparator.comparingDouble(Planned::processorMillis)).orElseThrow();
		System.err.printf("worst: %d parts%n%s%n", worst.statement().parts(), worst.statement().text());
		assertThat(worst.processorMillis()).isLessThan(1_000);
	}

	private static void print(String what, double[] millis) {
		System.err.printf("%d statements, %s ms: p50 %.0f, p99 %.0f, worst %.0f%n", millis.length, what,
				millis[millis.length / 2], millis[millis.length * 99 / 100], millis[millis.length - 1]);
	}

	private Planned planned(Session session, CompiledStatements.Statement statement) {
		Map<String, Object> parameters = QuestionContext.now(new Viewer("ada", false), clock)
			.parameters(statement.arguments());
		String text = statement.text().replaceFirst("CYPHER 25", "CYPHER 25 replan=force EXPLAIN");
		double millis = Double.MAX_VALUE;
		double processorMillis = Double.MAX_VALUE;
		for (int i = 0; i < TIMES; i++) {
			long processor = SYSTEM.getProcessCpuTime();
			long begin = System.nanoTime();
			session.run(text, parameters).consume();
			millis = Math.min(millis, (System.nanoTime() - begin) / 1e6);
			processorMillis = Math.min(processorMillis, (SYSTEM.getProcessCpuTime() - processor) / 1e6);
		}
		return new Planned(statement, millis, processorMillis);
	}

}
