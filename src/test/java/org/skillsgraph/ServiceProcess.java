package org.skillsgraph;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The service, or another main class, in its own process. It ends with the test.
 */
public final class ServiceProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/** The test runner may ignore SIGINT, and its child processes inherit that. */
	private static final List<String> LISTENING = Files.isExecutable(Path.of("/usr/bin/env"))
			&& System.getProperty("os.name").equals("Linux") ? List.of("/usr/bin/env", "--default-signal=INT")
					: List.of();

	private final Process process;

	private final Path output;

	private ServiceProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/**
	 * {@return the service, starting on any free port}
	 * @param directory of its embedded database
	 * @param arguments further options
	 */
	public static ServiceProcess service(Path directory, String... arguments) {
		return demo(directory,
				Stream.concat(Stream.of("--skills-graph.demo=false"), Stream.of(arguments)).toArray(String[]::new));
	}

	/**
	 * {@return the service, starting on any free port and filling an empty graph}
	 * @param directory of its embedded database
	 * @param arguments further options
	 */
	public static ServiceProcess demo(Path directory, String... arguments) {
		List<String> command = new ArrayList<>(List.of("org.skillsgraph.SkillsGraph", "--server.port=0",
				"--skills-graph.embedded.bolt-port=0", "--skills-graph.embedded.directory=" + directory));
		command.addAll(Arrays.asList(arguments));
		return java((_) -> true, command);
	}

	/**
	 * {@return a process of this Java}
	 * @param kept which entries of the class path it keeps
	 * @param command the main class and its arguments, possibly after JVM options
	 */
	public static ServiceProcess java(Predicate<String> kept, List<String> command) {
		return start(jvm(), classPath(kept), command);
	}

	/**
	 * {@return a process that compiles as users' processes do}
	 * @param command the main class and its arguments, possibly after JVM options
	 */
	public static ServiceProcess optimised(List<String> command) {
		return start(List.of(jvm().getFirst(), "--enable-native-access=ALL-UNNAMED"), classPath((_) -> true), command);
	}

	/** An empty entry would be the working directory. */
	private static String classPath(Predicate<String> kept) {
		// Surefire's own class path is one jar that names the others.
		String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(path.split(File.pathSeparator))
			.filter((entry) -> !entry.isEmpty() && kept.test(entry))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static ServiceProcess start(List<String> jvm, String path, List<String> command) {
		List<String> java = new ArrayList<>(LISTENING);
		java.addAll(jvm);
		java.addAll(List.of("-cp", path));
		java.addAll(command);
		try {
			Path output = Files.createTempFile("service", ".log");
			output.toFile().deleteOnExit();
			return new ServiceProcess(
					new ProcessBuilder(java).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return how a short-lived process of this Java is started} Starting is most of its
	 * work: it compiles without optimising, and doesn't verify the classes that the
	 * suite's own process verifies.
	 */
	public static List<String> jvm() {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote", "-XX:+UseSerialGC", "-Xmx512m",
				"--enable-native-access=ALL-UNNAMED");
	}

	/**
	 * {@return this process, once it listens on its port, ready or not}
	 */
	public ServiceProcess listening() {
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> !process.isAlive() || isListening());
		assertThat(process.isAlive()).as(output()).isTrue();
		return this;
	}

	/**
	 * {@return this process, once it answers queries}
	 */
	public ServiceProcess ready() {
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> !process.isAlive() || answers());
		assertThat(process.isAlive()).as(output()).isTrue();
		return this;
	}

	/**
	 * {@return the exit status} Waits for it.
	 */
	public int exit() {
		return exit(PATIENCE);
	}

	/**
	 * {@return the exit status} Waits for it.
	 * @param patience how long at most
	 */
	public int exit(Duration patience) {
		try {
			assertThat(process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
			return process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Asks it to stop, with SIGTERM.
	 */
	public void terminate() {
		process.destroy();
	}

	/**
	 * Asks it to stop, with SIGINT, as Ctrl-C does.
	 */
	public void interrupt() {
		signal("INT");
	}

	private void signal(String name) {
		try {
			assertThat(new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, process.pid())).start().waitFor())
				.isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@return whether it is running}
	 */
	public boolean isAlive() {
		return process.isAlive();
	}

	/**
	 * {@return the response to a query, with its status}
	 * @param document the query
	 */
	public HttpResponse<String> answer(String document) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address().resolve("/graphql"))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document))))
				.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@return the processor time that it has used}
	 */
	public Duration processorTime() {
		return process.info().totalCpuDuration().orElseThrow();
	}

	/**
	 * Kills it with SIGKILL.
	 */
	public void kill() {
		process.destroyForcibly();
	}

	/**
	 * {@return its output so far, including errors}
	 */
	public String output() {
		try {
			return Files.readString(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return its address}
	 */
	public URI address() {
		return URI.create("http://localhost:" + found("(?s).*Tomcat started on port (\\d+).*"));
	}

	/**
	 * {@return its database's address}
	 */
	public URI bolt() {
		return URI.create(found("(?s).*answers at (bolt://127.0.0.1:\\d+).*"));
	}

	/**
	 * {@return the memory in use after garbage collection, in MB}
	 */
	public double heap() {
		ask("GC.run");
		ask("GC.run");
		String told = ask("GC.class_histogram");
		String bytes = told.replaceFirst("(?s).*Total\\s+\\d+\\s+(\\d+).*", "$1");
		return Long.parseLong(bytes) / 1e6;
	}

	/**
	 * Limits the length of its files; a write beyond it fails, as on a full disk.
	 * @param bytes the longest a file may be, or {@code unlimited}
	 */
	public void limitFiles(String bytes) {
		String said = output("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=" + bytes + ":");
		assertThat(said).isEmpty();
	}

	private String ask(String command) {
		return output(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(process.pid()),
				command);
	}

	private static String output(String... command) {
		try {
			Process asking = new ProcessBuilder(command).redirectErrorStream(true).start();
			return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String found(String pattern) {
		assertThat(output()).matches(pattern);
		return output().replaceFirst(pattern, "$1");
	}

	private boolean isListening() {
		return output().contains("Tomcat started on port");
	}

	private boolean answers() throws IOException, InterruptedException {
		if (!isListening()) {
			return false;
		}
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI readiness = address().resolve("/actuator/health/readiness");
			return client.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
	}

	@Override
	public void close() {
		kill();
		exit();
	}

}
