package org.skillsgraph.limits;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.DemoTest;
import org.skillsgraph.SecondService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests a second service with some limits set low, so that they are reached quickly.
 */
@DemoTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	/** Deep enough to take the planner some time. */
	private static final String DEEP = "{ skills(first: 2) { nodes { "
			+ "people(first: 2) { nodes { skills(first: 2) { nodes { ".repeat(3) + "key" + " } } } }".repeat(3)
			+ " } } }";

	private final SecondService service;

	LimitsTests(Neo4jConnectionDetails database) {
		this.service = SecondService.on(database, "--skills-graph.limits.cost=2147483647",
				"--skills-graph.limits.person-budget=2147483647", "--skills-graph.limits.service-budget=1020",
				"--skills-graph.limits.operation=0", "--skills-graph.limits.planning=0",
				"--skills-graph.limits.refused=10", "--skills-graph.limits.at-once=2",
				"--skills-graph.limits.request-timeout=10s");
	}

	@AfterAll
	void end() {
		service.close();
	}

	@Test
	void aBudgetThatIsUsedUpFillsAgain() throws Exception {
		String token = token("{\"service\": \"sync\"}");
		HttpResponse<String> first = ask("{ people(first: 99) { nodes { manager { name } } } }", token);

		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(cost(first)).isEqualTo(Map.of("asked", 199, "planning", 0, "most", 2147483647, "left", 821));

		for (int i = 0; i < 4; i++) {
			assertThat(ask("{ people(first: 99) { nodes { manager { name } } } }", token).statusCode()).isEqualTo(200);
		}
		HttpResponse<String> tooMuch = ask("{ people(first: 99) { nodes { manager { name } } } }", token);

		assertThat(tooMuch.statusCode()).isEqualTo(429);
		assertThat(code(tooMuch)).isEqualTo("TOO_MANY_REQUESTS");
		assertThat(JsonMapper.shared().readTree(tooMuch.body()).has("data")).isFalse();
		long seconds = tooMuch.headers().firstValueAsLong("Retry-After").orElseThrow();
		assertThat(seconds).isBetween(1L, 12L);

		Thread.sleep(Duration.ofSeconds(seconds));

		assertThat(ask("{ people(first: 99) { nodes { manager { name } } } }", token).statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsRefusedIsPaidForUntilNobodyListens() throws Exception {
		String token = token("{\"service\": \"mistaken\"}");
		for (int i = 0; i < 20; i++) {
			assertThat(code(ask("{ nothing }", token))).isEqualTo("INVALID_DOCUMENT");
		}
		Object cost = cost(ask("{ me { key } }", token));

		assertThat(cost).asInstanceOf(InstanceOfAssertFactories.MAP)
			.hasEntrySatisfying("left", (left) -> assertThat((int) left).isBetween(819, 900));

		int answers = 0;
		HttpResponse<String> last = ask("{ nothing }", token);
		while (code(last).equals("INVALID_DOCUMENT") && answers < 10_000) {
			answers++;
			last = ask("{ nothing }", token);
		}

		assertThat(last.statusCode()).isEqualTo(429);
		assertThat(code(last)).isEqualTo("TOO_MANY_REQUESTS");
		assertThat(last.headers().firstValue("Retry-After")).contains("1");
		assertThat(answers).as("a thousand's worth, and what came in again meanwhile").isBetween(75, 200);
	}

	@Test
	void oneCallersBudgetIsNotAnothers() throws Exception {
		String greedy = token("{\"service\": \"greedy\"}");
		while (ask("{ people(first: 100) { nodes { key } } }", greedy).statusCode() == 200) {
			// until the budget is empty
		}

		assertThat(ask("{ people(first: 100) { nodes { key } } }", token("{\"service\": \"modest\"}")).statusCode())
			.isEqualTo(200);
		assertThat(ask("{ people(first: 100) { nodes { key } } }", token("{\"service\": \"greedy\"}")).statusCode())
			.as("another token of the same caller")
			.isEqualTo(429);
	}

	@Test
	void oneCallerIsAnsweredOnlySoManyThingsAtOnce() throws Exception {
		String iman = token("{\"person\": \"iman.farouk\"}");
		List<HttpResponse<String>> answers = Stream.generate(() -> request(DEEP, iman))
			.limit(3)
			.map((request) -> HTTP.sendAsync(request, BodyHandlers.ofString()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).filteredOn((answer) -> answer.statusCode() == 429).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.statusCode() == 200).hasSize(2);
		assertThat(answers).filteredOn((answer) -> answer.statusCode() == 429).allSatisfy((answer) -> {
			assertThat(code(answer)).isEqualTo("TOO_MANY_REQUESTS");
			assertThat(answer.headers().firstValue("Retry-After")).contains("1");
		});
		assertThat(ask("{ me { key } }", iman).statusCode()).isEqualTo(200);
	}

	private HttpResponse<String> ask(String question, @Nullable String token) throws IOException, InterruptedException {
		return HTTP.send(request(question, token), BodyHandlers.ofString());
	}

	private HttpRequest request(String question, @Nullable String token) {
		return post(JsonMapper.shared().writeValueAsString(Map.of("query", question)), token);
	}

	private HttpRequest post(String body, @Nullable String token) {
		HttpRequest.Builder request = HttpRequest.newBuilder(service.address().resolve("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
		return ((token != null) ? request.header("Authorization", "Bearer " + token) : request).build();
	}

	private String token(String wish) throws IOException, InterruptedException {
		URI local = service.address().resolve("/local/token");
		HttpRequest request = HttpRequest.newBuilder(local)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(wish))
			.build();
		return JsonMapper.shared().readTree(HTTP.send(request, BodyHandlers.ofString()).body()).at("/token").asString();
	}

	private static String code(HttpResponse<String> answer) {
		JsonNode extensions = JsonMapper.shared().readTree(answer.body()).at("/errors/0/extensions");
		assertThat(extensions.at("/traceId").asString("")).as(answer.body()).matches("[0-9a-f]{32}");
		return extensions.at("/code").asString();
	}

	private static Object cost(HttpResponse<String> answer) {
		JsonNode cost = JsonMapper.shared().readTree(answer.body()).at("/extensions/cost");
		return JsonMapper.shared().convertValue(cost, Map.class);
	}

}
