package org.skillsgraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.neo4j.driver.internal.security.InternalAuthToken;
import org.skillsgraph.ServiceProcess;
import org.skillsgraph.SkillsGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The import command, or another one, in its own process. It ends with the test.
 */
final class ImportProcess implements AutoCloseable {

	private static final int MINUTES = 5;

	private final Process process;

	private final Path output;

	private final Path errors;

	private ImportProcess(Process process, Path output, Path errors) {
		this.process = process;
		this.output = output;
		this.errors = errors;
	}

	/**
	 * {@return the running command}
	 * @param arguments after {@code import}
	 */
	static ImportProcess start(String... arguments) {
		return command(Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new));
	}

	/**
	 * {@return a command that is running on a database server}
	 * @param database the suite's
	 * @param words and settings, the command's name first
	 */
	static ImportProcess on(Neo4jConnectionDetails database, String... words) {
		Map<String, String> token = new HashMap<>();
		((InternalAuthToken) database.getAuthToken()).toMap()
			.forEach((name, value) -> token.put(name, value.asString("")));
		return command(Stream
			.concat(Stream.of(words),
					Stream.of("--spring.neo4j.uri=" + database.getUri(),
							"--spring.neo4j.authentication.username=" + token.get("principal"),
							"--spring.neo4j.authentication.password=" + token.get("credentials")))
			.toArray(String[]::new));
	}

	private static ImportProcess command(String... words) {
		List<String> command = new ArrayList<>(ServiceProcess.jvm());
		command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				SkillsGraph.class.getName()));
		command.addAll(List.of(words));
		try {
			Path output = Files.createTempFile("import", ".out");
			Path errors = Files.createTempFile("import", ".err");
			output.toFile().deleteOnExit();
			errors.toFile().deleteOnExit();
			return new ImportProcess(
					new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile()).start(),
					output, errors);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the exit status} Waits for it.
	 */
	int status() {
		try {
			assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(errors()).isTrue();
			return process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	boolean isAlive() {
		return process.isAlive();
	}

	/**
	 * Kills it with SIGKILL.
	 */
	void kill() {
		process.destroyForcibly();
	}

	String output() {
		return text(output);
	}

	String errors() {
		return text(errors);
	}

	/**
	 * {@return the last line of the output}
	 */
	JsonNode report() {
		return JsonMapper.shared().readTree(output().lines().toList().getLast());
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		kill();
		status();
	}

}
