package org.skillsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsgraph.MigratedStore;
import org.skillsgraph.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line as scripts see it: a process with its own exit status, output and
 * database.
 */
class ImportCommandTests {

	@TempDir
	private Path work;

	@Test
	void theReportIsTheLastLineAndTheStatusSaysWhetherAllWasUsed() throws IOException {
		MigratedStore.in(work.resolve("store"));
		Path directory = directory("key,name,manager\nada,Ada,bob\nbob,Bob,\n");

		try (ImportProcess complete = run(directory)) {
			assertThat(complete.status()).as(complete.errors()).isZero();
			assertThat(complete.report().at("/files/people.csv/created").asInt()).isEqualTo(2);
			assertThat(complete.output()).contains("every row was used, no anomalies are listed; exit status 0.\n{");
			assertThat(complete.errors()).contains("people.csv: 2 of 2 rows");
		}

		Files.writeString(directory.resolve("people.csv"),
				"key,name,manager\nada,Ada Zo\u00eb\u202e,nobod\u00eb\nbob,,\n");
		try (ImportProcess incomplete = run(directory, "--dry-run")) {
			assertThat(incomplete.status()).as(incomplete.errors()).isEqualTo(3);
			assertThat(incomplete.report().at("/files/people.csv").toString())
				.isEqualTo("{\"read\":2,\"created\":0,\"changed\":1,\"unchanged\":0,\"refused\":1}");
			assertThat(incomplete.report().at("/anomalies/0").toString()).isEqualTo(
					"{\"file\":\"people.csv\",\"line\":2,\"column\":\"manager\",\"code\":\"UNKNOWN_KEY\",\"message\":"
							+ "\"Neither an accepted row of people.csv nor the graph has the key \\\"nobod\u00eb\\\". The cell is dropped.\"}");
			assertThat(incomplete.output().lines().toList()).last().asString().matches("\\p{ASCII}*");
		}
	}

	@Test
	void whatCannotBeReadStopsTheImportWithOneClearLine() throws IOException {
		MigratedStore.in(work.resolve("store"));
		try (ImportProcess ended = run(directory("key,title\nada,Engineer\n"))) {
			assertThat(ended.status()).isEqualTo(1);
			assertThat(ended.output()).isEmpty();
			assertThat(ended.errors().lines()).containsExactly("people.csv has no column name, which every row needs.");
		}
	}

	@Test
	void aDryRunLeavesNoDatabaseBehindWhereThereWasNone() throws IOException {
		Path directory = directory("key,name\nada,Ada\n");
		Path empty = Files.createDirectory(work.resolve("store"));

		try (ImportProcess dry = run(directory, "--dry-run")) {
			assertThat(dry.status()).as(dry.errors()).isZero();
			assertThat(dry.report().at("/files/people.csv/created").asInt()).isEqualTo(1);
		}
		try (Stream<Path> left = Files.list(empty)) {
			assertThat(left).isEmpty();
		}
	}

	@Test
	void onlyOneProcessUsesAStore() throws IOException {
		Path directory = directory("key,name\nada,Ada\n");

		try (ServiceProcess service = ServiceProcess.service(MigratedStore.in(work.resolve("store"))).ready();
				ImportProcess second = run(directory)) {
			assertThat(second.status()).isEqualTo(1);
			assertThat(second.output()).isEmpty();
			assertThat(second.errors().lines())
				.containsExactly("The import could not run: Another process is using the database in "
						+ work.resolve("store") + ".");
			assertThat(service.output()).doesNotContain("ERROR");
		}
	}

	@Test
	void aDatabaseThatIsNotThereIsSaidInOneLine() throws IOException {
		Path directory = directory("key,name\nada,Ada\n");
		Files.createFile(work.resolve("store"));

		try (ImportProcess ended = run(directory)) {
			assertThat(ended.status()).isEqualTo(1);
			assertThat(ended.errors().lines())
				.containsExactly("The import could not run: The database in " + work.resolve("store")
						+ " can't be opened: " + work.resolve("store") + " is a file, not a directory.");
		}
	}

	private Path directory(String people) throws IOException {
		Path directory = Files.createDirectories(work.resolve("directory"));
		Files.writeString(directory.resolve("people.csv"), people);
		return directory;
	}

	private ImportProcess run(Path directory, String... options) {
		return ImportProcess.start(
				Stream
					.concat(Stream.of(directory.toString(),
							"--skills-graph.embedded.directory=" + work.resolve("store")), Stream.of(options))
					.toArray(String[]::new));
	}

}
