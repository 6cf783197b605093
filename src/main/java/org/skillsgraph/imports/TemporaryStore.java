package org.skillsgraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.database.EmbeddedDatabase;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives a dry run a temporary store if there is none yet, so that it leaves nothing
 * behind.
 */
final class TemporaryStore implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

	private @Nullable Path directory;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		Optional<Path> store = EmbeddedDatabase.directory(environment);
		if (store.isPresent() && isMissing(store.get())) {
			String temporary = make().toString();
			environment.getPropertySources()
				.addFirst(
						new MapPropertySource("temporaryStore", Map.of("skills-graph.embedded.directory", temporary)));
		}
	}

	private static boolean isMissing(Path store) {
		if (!Files.exists(store)) {
			return true;
		}
		if (!Files.isDirectory(store)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(store)) {
			return entries.findAny().isEmpty();
		}
		catch (IOException ex) {
			// Opening the store reports the problem better.
			return false;
		}
	}

	private Path make() {
		try {
			Path made = Files.createTempDirectory("skills-graph-dry-run");
			directory = made;
			// An interrupted command doesn't get to where the store is closed.
			SpringApplication.getShutdownHandlers().add(this::close);
			return made;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		Path made = directory;
		if (made != null) {
			FileSystemUtils.deleteRecursively(made.toFile());
		}
	}

}
