package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A store that was migrated once, for processes that are tested for something else:
 * migrating an empty one is half of their start.
 */
public final class MigratedStore {

	private static @Nullable Path first;

	private MigratedStore() {
	}

	/**
	 * {@return the directory, which holds a store with nothing in it now}
	 * @param directory new or empty
	 */
	public static Path in(Path directory) {
		try {
			FileSystemUtils.copyRecursively(first(), directory);
			return directory;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static synchronized Path first() throws IOException {
		if (first == null) {
			Path made = Files.createTempDirectory("migrated");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(made.toFile())));
			try (ServiceProcess service = ServiceProcess.service(made, "--skills-graph.warming=false").ready()) {
				service.terminate();
				assertThat(service.exit()).as(service.output()).isEqualTo(128 + 15);
			}
			first = made;
		}
		return first;
	}

}
