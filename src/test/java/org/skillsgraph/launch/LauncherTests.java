package org.skillsgraph.launch;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;

class LauncherTests {

	/** The class file format of Java 17. */
	private static final int JAVA_17 = 61;

	@ParameterizedTest
	@ValueSource(strings = { "help", "-h", "--help", "import --help", "--server.port=1 --help" })
	void helpSaysWhatThereIs(String line) {
		assertThat(told(line)).startsWith("skills-graph ")
			.contains("import DIRECTORY [--dry-run]", "move-demo", "help | version", "--server.port=8080");
	}

	@ParameterizedTest
	@ValueSource(strings = { "version", "--version" })
	void theVersionIsOneLine(String line) {
		assertThat(told(line)).isEqualTo("(not from a jar)" + System.lineSeparator());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--server.port=0", "import directory", "move-demo",
			"--spring.neo4j.uri=bolt://a import directory", "import directory --dry-run" })
	void everythingElseIsStarted(String line) {
		assertThat(told(line)).isEmpty();
		assertThat(Launcher.problem(arguments(line), Launcher.OLDEST_JAVA)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "improt directory", "serve", "--server.port=0 serve", "-x", "Import directory" })
	void anUnknownCommandStartsNothing(String line) {
		assertThat(Launcher.problem(arguments(line), Launcher.OLDEST_JAVA)).hasValueSatisfying(
				(text) -> assertThat(text).startsWith("There is no command \"").contains("import DIRECTORY"));
	}

	@Test
	void anOlderJavaIsToldSo() {
		assertThat(Launcher.problem(arguments("--server.port=0"), 21)).hasValueSatisfying(
				(text) -> assertThat(text).startsWith("skills-graph needs Java 25 or later, and this is Java 21 (")
					.hasLineCount(1));
		assertThat(Launcher.problem(arguments("--help"), 21)).isEmpty();
	}

	@Test
	void anOlderJavaCanLoadTheLauncher() throws IOException {
		try (InputStream file = Launcher.class.getResourceAsStream("Launcher.class");
				DataInputStream data = new DataInputStream(Objects.requireNonNull(file))) {
			data.skipNBytes(Integer.BYTES + Short.BYTES);
			assertThat(data.readUnsignedShort()).isLessThanOrEqualTo(JAVA_17);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "improt directory" })
	void theProcessEndsAtOnce(String line) {
		List<String> command = new ArrayList<>(List.of(Launcher.class.getName()));
		command.addAll(List.of(arguments(line)));
		try (ServiceProcess process = ServiceProcess.java((_) -> true, command)) {
			assertThat(process.exit()).isEqualTo(line.equals("--version") ? 0 : 2);
			assertThat(process.output()).doesNotContain("INFO", "\tat ").isNotBlank();
		}
	}

	private static String told(String line) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		boolean answered = Launcher.printed(arguments(line), new PrintStream(output, true, StandardCharsets.UTF_8));
		assertThat(answered).isEqualTo(output.size() > 0);
		return output.toString(StandardCharsets.UTF_8);
	}

	private static String[] arguments(String line) {
		return line.isEmpty() ? new String[0] : line.split(" ", -1);
	}

}
