package org.skillsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsgraph.MigratedStore;
import org.skillsgraph.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two services and an import that start at the same moment on one machine, each with its
 * own store and all with the default Bolt port.
 */
class StartingTogetherTests {

	@TempDir
	private Path work;

	@Test
	void theyDoNotMindEachOther() throws IOException {
		Path directory = Files.createDirectory(work.resolve("directory"));
		Files.writeString(directory.resolve("people.csv"), "key,name\nada,Ada\n");

		try (ServiceProcess one = service("one");
				ServiceProcess other = service("other");
				ImportProcess run = run(directory)) {
			assertThat(run.status()).as(run.errors()).isZero();
			assertThat(run.report().at("/files/people.csv/created").asInt()).isEqualTo(1);
			assertThat(List.of(one.ready(), other.ready())).extracting(ServiceProcess::bolt).doesNotHaveDuplicates();
			assertThat(one.output() + other.output()).contains("Port 7687 is taken; the database takes another.");
		}
	}

	private ServiceProcess service(String store) {
		return ServiceProcess.java((_) -> true,
				List.of("org.skillsgraph.SkillsGraph", "--server.port=0", "--skills-graph.demo=false",
						"--skills-graph.embedded.directory=" + MigratedStore.in(work.resolve(store))));
	}

	private ImportProcess run(Path directory) {
		return ImportProcess.start(directory.toString(),
				"--skills-graph.embedded.directory=" + MigratedStore.in(work.resolve("imported")));
	}

}
