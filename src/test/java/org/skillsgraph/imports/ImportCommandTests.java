package org.skillsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsgraph.SkillsGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line as scripts see it: a process with a status, an output and a database
 * of its own.
 */
class ImportCommandTests {

	@TempDir
	private Path work;

	@Test
	void theReportIsTheLastLineAndTheStatusSaysWhetherAllWasUsed() throws Exception {
		Path directory = directory("key,name,manager\nada,Ada,bob\nbob,Bob,\n");

		Ended complete = run("import", directory.toString());
		assertThat(complete.status()).as(complete.errors()).isZero();
		assertThat(complete.report().at("/files/people.csv/created").asInt()).isEqualTo(2);
		assertThat(complete.output().lines()).hasSize(1);
		assertThat(complete.errors()).contains("people.csv: 2 of 2 rows");

		Files.writeString(directory.resolve("people.csv"), "key,name,manager\nada,Ada,nobody\nbob,,\n");
		Ended incomplete = run("import", directory.toString(), "--dry-run");
		assertThat(incomplete.status()).as(incomplete.errors()).isEqualTo(3);
		assertThat(incomplete.report().at("/files/people.csv").toString())
			.isEqualTo("{\"read\":2,\"created\":0,\"changed\":1,\"unchanged\":0,\"refused\":1}");
		assertThat(incomplete.report().at("/anomalies/0").toString()).isEqualTo(
				"{\"file\":\"people.csv\",\"line\":2,\"column\":\"manager\",\"code\":\"UNKNOWN_KEY\",\"message\":"
						+ "\"Neither an accepted row of people.csv nor the graph has the key \\\"nobody\\\". The cell is dropped.\"}");
	}

	@Test
	void whatCannotBeReadStopsTheImportWithOneClearLine() throws Exception {
		Ended ended = run("import", directory("key,title\nada,Engineer\n").toString());

		assertThat(ended.status()).isEqualTo(1);
		assertThat(ended.output()).isEmpty();
		assertThat(ended.errors().lines().toList()).last()
			.isEqualTo("people.csv has no column name, which every row needs.");
	}

	@Test
	void aDirectoryThatIsNotThereIsNoImport() {
		assertThat(ImportCommand.isMeantBy("import", "somewhere")).isTrue();
		assertThat(ImportCommand.isMeantBy("--server.port=0")).isFalse();
		assertThat(ImportCommand.run(SkillsGraph.class, "import", work.resolve("nowhere").toString())).isEqualTo(1);
		assertThat(ImportCommand.run(SkillsGraph.class, "import")).isEqualTo(1);
		assertThat(ImportCommand.run(SkillsGraph.class, "import", work.toString())).isEqualTo(1);
	}

	private Path directory(String people) throws IOException {
		Path directory = Files.createDirectories(work.resolve("directory"));
		Files.writeString(directory.resolve("people.csv"), people);
		return directory;
	}

	private Ended run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
						"--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
						SkillsGraph.class.getName()));
		command.addAll(List.of(arguments));
		command.add("--skills-graph.embedded.directory=" + work.resolve("store"));
		command.add("--skills-graph.embedded.bolt-port=0");
		Path output = work.resolve("output");
		Path errors = work.resolve("errors");
		Process process = new ProcessBuilder(command).redirectOutput(output.toFile())
			.redirectError(errors.toFile())
			.start();
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
		return new Ended(process.exitValue(), Files.readString(output), Files.readString(errors));
	}

	private record Ended(int status, String output, String errors) {

		JsonNode report() {
			return JsonMapper.shared().readTree(output.lines().toList().getLast());
		}

	}

}
