package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The tests' database, chosen by the system property {@code skills-graph.test.neo4j}:
 * {@code embedded} in its own directory, {@code container}, or a Bolt URI with user and
 * password before the host. If it isn't there, the tests fail: nothing is skipped.
 */
class ChosenNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String chosen = System.getProperty("skills-graph.test.neo4j", "embedded");
		Map<String, String> properties = switch (chosen) {
			case "embedded" -> embedded();
			case "container" -> container(System.getProperty("skills-graph.test.neo4j-version", "2026.08.1"));
			default -> server(URI.create(chosen));
		};
		TestPropertyValues.of(properties).applyTo(context);
	}

	private static Map<String, String> embedded() {
		try {
			Path directory = Files.createTempDirectory("skills-graph");
			Runtime.getRuntime()
				.addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
			return Map.of("skills-graph.embedded.directory", directory.toString(), "skills-graph.embedded.bolt-port",
					"0");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("resource") // it ends with the suite
	private static Map<String, String> container(String version) {
		Neo4jContainer container = new Neo4jContainer("neo4j:" + version)
			.withNeo4jConfig("dbms.usage_report.enabled", "false")
			.withNeo4jConfig("server.fleet_discovery.enabled", "false")
			.withNeo4jConfig("dbms.fleet_manager.enabled", "false")
			// As the operating guide advises for one's own server.
			.withNeo4jConfig("db.memory.transaction.max", "256m");
		container.start();
		Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
		return Map.of("spring.neo4j.uri", container.getBoltUrl(), "spring.neo4j.authentication.username", "neo4j",
				"spring.neo4j.authentication.password", container.getAdminPassword());
	}

	private static Map<String, String> server(URI uri) {
		if (uri.getHost() == null || uri.getUserInfo() == null) {
			throw new IllegalArgumentException(
					"skills-graph.test.neo4j is embedded, container or scheme://user:password@host:port, not " + uri);
		}
		String[] user = uri.getUserInfo().split(":", 2);
		return Map.of("spring.neo4j.uri", uri.toString().replace(uri.getUserInfo() + "@", ""),
				"spring.neo4j.authentication.username", user[0], "spring.neo4j.authentication.password", user[1]);
	}

}
