package org.skillsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsgraph.ServiceProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks two services on one database in turns, and then kills one of them while both are
 * asked. Every answer must be right. Run by
 * {@code mvn verify -Pbench -Dtest=InstancesBench}.
 */
class InstancesBench {

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("skills-graph.bench.seconds", 20));

	private static final int CALLERS = 4;

	private static final String DOCUMENT = """
			{
			  findMentors(input: {skills: [{skill: {key: "apache-kafka"}}]}) { totalCount nodes { mentor { key } score } }
			  people(first: 20) { nodes { key name skills(first: 3) { nodes { key } } } }
			}
			""";

	@TempDir
	private Path directory;

	@Test
	void answersStayRightWhenOneOfTwoIsKilled() throws IOException {
		try (ServiceProcess database = ServiceProcess.demo(directory).ready();
				ServiceProcess first = instance(database).ready();
				ServiceProcess second = instance(database).ready();
				Load load = new Load(List.of(first.address(), second.address()), 0)) {
			String answer = database.answer(DOCUMENT).body();
			JsonNode right = data(answer);
			assertThat(right.at("/findMentors/totalCount").asInt()).as(answer).isPositive();
			BenchQuestion question = new BenchQuestion("mentors and people", DOCUMENT, (_, _) -> Map.of(),
					(text) -> data(text).equals(right));
			load.closed(question, CALLERS, TIME);

			Duration firstBefore = first.processorTime();
			Duration secondBefore = second.processorTime();
			Load.Outcome both = load.closed(question, CALLERS, TIME);
			double ofFirst = first.processorTime().minus(firstBefore).toMillis() * 2.0 / both.count();
			double ofSecond = second.processorTime().minus(secondBefore).toMillis() * 2.0 / both.count();

			CompletableFuture.delayedExecutor(TIME.toMillis() / 2, TimeUnit.MILLISECONDS).execute(first::kill);
			Load.Outcome killed = load.closed(question, CALLERS, TIME);
			assertThat(first.isAlive()).isFalse();

			System.err.printf("""
					two instances: %d answers, all right, %.0f/s; processor time per answer %.2f and %.2f ms
					one killed meanwhile: %d answers, all right, %.0f/s, p99 %.1f ms
					""", both.count(), both.perSecond(), ofFirst, ofSecond, killed.count(), killed.perSecond(),
					killed.p99());
			assertThat(ofSecond / ofFirst).isBetween(0.8, 1.25);
		}
	}

	private ServiceProcess instance(ServiceProcess database) throws IOException {
		return ServiceProcess.optimised(List.of("-Xmx512m", "org.skillsgraph.SkillsGraph", "--server.port=0",
				"--skills-graph.demo=false", "--skills-graph.limits.person-budget=2000000000",
				"--skills-graph.limits.service-budget=2000000000", "--spring.neo4j.uri=" + database.bolt(),
				"--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + Files.readString(directory.resolve("password"))));
	}

	private static JsonNode data(String answer) {
		return JsonMapper.shared().readTree(answer).path("data");
	}

}
