package org.skillsgraph.database;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Whether the graph is in an embedded database, and where that is.
 */
public final class EmbeddedDatabase {

	private EmbeddedDatabase() {
	}

	/**
	 * {@return the store directory of the embedded database; empty when
	 * {@code spring.neo4j.uri} names a server}
	 * @param environment the settings
	 */
	public static Optional<Path> directory(Environment environment) {
		if (serverIsNamed(environment)) {
			return Optional.empty();
		}
		return Optional
			.of(Binder.get(environment).bindOrCreate("skills-graph.embedded", EmbeddedSettings.class).directory());
	}

	static boolean serverIsNamed(Environment environment) {
		return StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
	}

}
