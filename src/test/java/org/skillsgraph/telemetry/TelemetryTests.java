package org.skillsgraph.telemetry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.skillsgraph.Given;
import org.skillsgraph.Guide;
import org.skillsgraph.SecondService;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.limits.LimitSettings;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Watches a second service beside the suite's own, on the same database: reads its
 * metrics and receives its traces.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class TelemetryTests {

	/** Occurs in keys, names, variables and paths, and must not occur in telemetry. */
	private static final String MARKER = "xanadu";

	private static final String FIND = "query FindMentors($skill: String!) "
			+ "{ findMentors(input: {skills: [{skill: {key: $skill}}]}) { nodes { mentor { name } } } }";

	/** A line of the Prometheus format; a timer or a summary has several. */
	private static final Pattern METRIC = Pattern
		.compile("(?m)^((?:graphql|skills_graph)_\\w+?)(?:_count|_sum|_max|_bucket)?(?:\\{(.*)})? [^ ]+$");

	private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `((?:graphql|skills_graph)_\\w+)` \\|([^|]*)\\|");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Given given;

	private final Neo4jConnectionDetails database;

	private final RecordedTraces.Receiver receiver;

	private final SecondService service;

	TelemetryTests(Given given, Neo4jConnectionDetails database) throws IOException {
		this.given = given;
		this.database = database;
		this.receiver = new RecordedTraces.Receiver();
		this.service = SecondService.on(database, database.getUri(), List.of(RecordedTraces.Spans.class),
				"--management.endpoints.web.exposure.include=health,prometheus", "--management.server.port=0",
				"--management.tracing.sampling.probability=1",
				"--management.opentelemetry.tracing.export.otlp.endpoint=" + receiver.address(),
				"--management.opentelemetry.tracing.export.schedule-delay=50ms");
	}

	@BeforeAll
	void somebodyMentors() {
		given.skill(MARKER + "-skill", MARKER);
		given.person(MARKER + "-ada").knows(MARKER + "-skill", 4).mentors(MARKER + "-skill").places(2);
		given.inTheGraph();
	}

	@AfterAll
	void end() {
		service.close();
		receiver.close();
	}

	@Test
	void aTraceGoesDownToTheFilesOfTheStatements() {
		String trace = "0af7651916cd43dd8448eb211c80319c";

		assertThat(ask(FIND, Map.of("skill", MARKER + "-skill"), trace)).contains(MARKER + "-ada");

		await().untilAsserted(() -> assertThat(spans().tree(trace)).isEqualTo("""
				http post /graphql
				  graphql find-mentors
				    matching/find-mentors
				    compiled findMentors
				"""));
		await().untilAsserted(() -> assertThat(receiver.received()).contains("matching/find-mentors", "skills-graph"));
	}

	@Test
	void soDoesTheTraceOfADeed() {
		String trace = "2af7651916cd43dd8448eb211c80319c";

		assertThat(
				ask("mutation ($document: String!) { registerDocument(input: {document: $document}) { __typename } }",
						Map.of("document", "{ me { key } }"), trace))
			.contains("DocumentRegistered");

		await().untilAsserted(() -> assertThat(spans().tree(trace)).isEqualTo("""
				http post /graphql
				  graphql mutation
				    documents/keep-document
				"""));
	}

	@Test
	void anOperationIsMeasured() {
		double before = measured("graphql_request_seconds_count", "person");

		ask("query Person { person(by: {key: \"" + MARKER + "-ada\"}) { name skills { nodes { name } } } }", Map.of(),
				null);

		assertThat(measured("graphql_request_seconds_count", "person") - before).isEqualTo(1);
		assertThat(measured("graphql_request_seconds_sum", "person")).isPositive();
		// The operation, the person, the list of skills, and its twenty entries.
		assertThat(measured("skills_graph_operation_cost_sum", "person"))
			.isEqualTo(service.bean(LimitSettings.class).operation() + 22);
		// The one record and the one skill in it.
		assertThat(measured("skills_graph_operation_rows_sum", "person")).isEqualTo(2);
		assertThat(measured("skills_graph_new_shapes_total", "person")).isEqualTo(1);
	}

	@Test
	void aShapeIsNewOnce() {
		String document = "query Skill { skill(by: {key: \"" + MARKER + "-skill\"}) { key aliases } }";

		ask(document, Map.of(), null);
		ask(document.replace("-skill", "-other"), Map.of(), null);

		assertThat(measured("skills_graph_new_shapes_total", "skill")).isEqualTo(1);
	}

	@Test
	void theGuideNamesEachMetricAndItsLabels() throws IOException {
		for (String document : List.of(FIND, "{", "{ nobody }", "{ people(first: 1000) { nodes { key } } }",
				"{ __schema { types { name } } }")) {
			ask(document, Map.of("skill", MARKER + "-skill"), null);
		}
		ask("{ skill(by: {name: \"nothing\"}) { name } findMentors(input: {}) { nodes { rank } } }", Map.of(), null);
		Map<String, Set<String>> told = new TreeMap<>();
		METRIC.matcher(scrape()).results().forEach((line) -> {
			Set<String> labels = told.computeIfAbsent(line.group(1), (_) -> new TreeSet<>());
			LABEL.matcher(Objects.requireNonNullElse(line.group(2), ""))
				.results()
				.map((label) -> label.group(1))
				.filter((label) -> !label.equals("le"))
				.forEach(labels::add);
		});

		Map<String, Set<String>> documented = new TreeMap<>();
		ROW.matcher(Guide.OPERATING.text())
			.results()
			.forEach((row) -> documented.put(row.group(1),
					Arrays.stream(row.group(2).split(","))
						.map(String::strip)
						.filter((label) -> !label.isEmpty())
						.collect(Collectors.toCollection(TreeSet::new))));
		assertThat(documented).isNotEmpty().isEqualTo(told);
	}

	@Test
	void whatCallersCallTheirOperationsIsNotTold() {
		for (int i = 0; i < 30; i++) {
			ask("query N%d { people { totalCount } }".formatted(i), Map.of(), null);
		}

		assertThat(measured("graphql_request_seconds_count", "other")).isGreaterThanOrEqualTo(30);
		assertThat(scrape()).doesNotContain("N29");
	}

	@Test
	void nothingOfAnybodyIsTold() throws Exception {
		String trace = "1af7651916cd43dd8448eb211c80319c";
		for (String document : List.of(FIND,
				"query " + MARKER + "($skill: String!) { skill(by: {key: $skill}) { name } }",
				"{ people(after: \"" + MARKER + "\") { nodes { key } } }", "{ " + MARKER + " }", MARKER,
				"query ($skill: String!) { search(text: $skill) { nodes { id } } }")) {
			ask(document, Map.of("skill", MARKER + "-skill"), trace);
		}
		get(service.address().resolve("/" + MARKER + "?" + MARKER));

		await().untilAsserted(
				() -> assertThat(spans().tree(trace).lines()).filteredOn((line) -> line.startsWith("http post"))
					.hasSize(6));
		await().untilAsserted(() -> assertThat(receiver.received()).contains("compiled skill"));
		assertThat(spans().everything()).doesNotContainIgnoringCase(MARKER);
		assertThat(receiver.received()).doesNotContainIgnoringCase(MARKER);
		assertThat(scrape()).contains("graphql_request_seconds").doesNotContainIgnoringCase(MARKER);
	}

	@Test
	void metricsHaveAPortOfTheirOwnWhereNobodyNeedsAToken() throws Exception {
		try (var guarded = SecondService.on(database, database.getUri(), List.of(),
				"--management.endpoints.web.exposure.include=health,prometheus,env", "--management.server.port=0",
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:1",
				"--spring.security.oauth2.resourceserver.jwt.audiences=skills-graph")) {
			URI management = management(guarded);

			assertThat(get(management.resolve("/actuator/prometheus"))).startsWith("200").contains("skills_graph");
			assertThat(get(management.resolve("/actuator/health")))
				.isEqualTo("200{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
			assertThat(get(management.resolve("/actuator/env"))).startsWith("401");
			assertThat(get(guarded.address().resolve("/actuator/prometheus"))).startsWith("401");
			assertThat(guarded.setting("management.server.address")).isEqualTo("127.0.0.1");
		}
	}

	private RecordedTraces.Spans spans() {
		return service.bean(RecordedTraces.Spans.class);
	}

	private double measured(String meter, String operation) {
		return scrape().lines()
			.filter((line) -> line.startsWith(meter + "{") && line.contains("operation=\"" + operation + "\""))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.sum();
	}

	private String scrape() {
		try {
			return get(management(service).resolve("/actuator/prometheus"));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static URI management(SecondService service) {
		return URI.create("http://localhost:" + service.setting("local.management.port"));
	}

	private String ask(String document, Map<String, ?> variables, @Nullable String trace) {
		HttpRequest.Builder request = HttpRequest.newBuilder(service.address().resolve("/graphql"))
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(30))
			.POST(BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables))));
		if (trace != null) {
			request.header("traceparent", "00-" + trace + "-b7ad6b7169203331-01");
		}
		try {
			return HTTP.send(request.build(), BodyHandlers.ofString()).body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String get(URI address) throws IOException, InterruptedException {
		var answer = HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
		return answer.statusCode() + answer.body();
	}

}
