package org.skillsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.skillsgraph.ServiceProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Loads a {@link GeneratedOrganisation} into a new store and asks a service about it: how
 * many rows a second, how many answers a second, and how long each takes beside the
 * statements that it sends to the database. Run by
 * {@code mvn verify -Pbench -Dtest=ServiceBench -Dskills-graph.bench.people=28000}. The
 * store and the figures, {@code figures.json}, are kept under {@code target/bench}.
 */
class ServiceBench {

	private static final int PEOPLE = Integer.getInteger("skills-graph.bench.people", 28_000);

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("skills-graph.bench.seconds", 10));

	private static final int CALLERS = 4;

	private static final String HEAP = System.getProperty("skills-graph.bench.heap", "3g");

	private static final Pattern ROUND_TRIPS = Pattern
		.compile("(?m)^skills_graph_round_trips_seconds_sum\\{[^}]*statement=\"([^\"]*)\"[^}]*} (\\S+)$");

	private static final Pattern READY = Pattern.compile("Ready at .*, ([\\d.]+) s after");

	private final Path directory = Path.of("target/bench", String.valueOf(PEOPLE));

	private final Path store = directory.resolve("store");

	private final Map<String, Object> figures = new LinkedHashMap<>();

	@Test
	void measured() throws IOException {
		figures.put("machine", machine());
		figures.put("people", PEOPLE);
		if (!Files.exists(store)) {
			Path files = directory.resolve("files");
			GeneratedOrganisation.write(PEOPLE, files);
			figures.put("firstImport", imported(files));
			figures.put("importOfTheSame", imported(files));
		}
		ask();
		String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
		Files.writeString(directory.resolve("figures.json"), json);
		System.err.println(json);
	}

	private static Map<String, Object> machine() {
		Runtime runtime = Runtime.getRuntime();
		return Map.of("processors", runtime.availableProcessors(), "system",
				"%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch")), "java",
				Runtime.version().toString(), "heap", HEAP);
	}

	private Map<String, Object> imported(Path files) {
		try (ServiceProcess process = process("import", files.toString())) {
			assertThat(process.exit(Duration.ofHours(2))).as(process.output()).isZero();
			JsonNode report = JsonMapper.shared().readTree(process.output().lines().toList().getLast());
			assertThat(report.get("anomalies")).isEmpty();
			long rows = report.get("files").valueStream().mapToLong((file) -> file.get("read").asLong()).sum();
			double seconds = report.get("seconds").asDouble();
			return Map.of("rows", rows, "seconds", seconds, "rowsPerSecond", Math.round(rows / seconds));
		}
	}

	private ServiceProcess process(String... arguments) {
		List<String> command = new ArrayList<>(List.of("-Xmx" + HEAP, "--sun-misc-unsafe-memory-access=allow",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "org.skillsgraph.SkillsGraph"));
		command.addAll(List.of(arguments));
		command.add("--skills-graph.embedded.directory=" + store);
		return ServiceProcess.optimised(command);
	}

	private void ask() {
		try (ServiceProcess service = process("--server.port=0", "--skills-graph.embedded.bolt-port=0",
				"--skills-graph.demo=false", "--skills-graph.warming=false",
				"--skills-graph.limits.person-budget=2000000000", "--skills-graph.limits.service-budget=2000000000",
				"--management.endpoints.web.exposure.include=health,prometheus")
			.ready(); Load load = new Load(List.of(service.address()), PEOPLE)) {
			figures.put("secondsToReady", Double.parseDouble(found(READY, service.output())));
			List<Map<String, Object>> table = new ArrayList<>();
			// All before the first is measured: they have code in common.
			BenchQuestion.all().forEach((question) -> load.closed(question, CALLERS, TIME.dividedBy(4)));
			BenchQuestion.all().forEach((question) -> table.add(asked(question, load)));
			figures.put("questions", table);
			figures.put("heapInMegabytes", Math.round(service.heap()));
		}
	}

	private Map<String, Object> asked(BenchQuestion question, Load load) {
		load.closed(question, CALLERS, TIME);
		load.closed(question, 1, TIME.dividedBy(4));
		double before = statements(load);
		Load.Outcome alone = load.closed(question, 1, TIME);
		double statements = 1_000 * (statements(load) - before) / alone.count();
		String ratio = (statements > 0) ? "x %.2f".formatted(alone.mean() / statements) : "none sent";
		Load.Outcome four = load.closed(question, CALLERS, TIME);
		Load.Outcome half = load.open(question, four.perSecond() / 2, TIME);
		System.err.printf(
				"%-46s alone %6.1f/%6.1f ms, statements %6.2f ms (%s), four %6.0f/s %6.1f/%6.1f ms,"
						+ " half of that %6.1f/%6.1f ms%n",
				question.name(), alone.p50(), alone.p99(), statements, ratio, four.perSecond(), four.p50(), four.p99(),
				half.p50(), half.p99());
		return Map.of("question", question.name(), "alone", alone, "statementsMean", statements, "fourCallers", four,
				"halfOfThatRate", half);
	}

	/**
	 * {@return the seconds that all statements have taken so far}
	 */
	private static double statements(Load load) {
		return ROUND_TRIPS.matcher(load.text("/actuator/prometheus"))
			.results()
			.filter((found) -> !found.group(1).equals("ping"))
			.mapToDouble((found) -> Double.parseDouble(found.group(2)))
			.sum();
	}

	private static String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		assertThat(matcher.find()).as(text).isTrue();
		return matcher.group(1);
	}

}
