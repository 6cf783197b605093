package org.skillsgraph;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A service with its own settings beside the suite's, on the same database. Only its
 * settings differ from the service that users start; it uses the real clock.
 */
public final class SecondService implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private SecondService(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * {@return the service, listening on any free port}
	 * @param database the suite's
	 * @param settings as on the command line
	 */
	public static SecondService on(Neo4jConnectionDetails database, String... settings) {
		return on(database, database.getUri(), List.of(ViewerInResponse.class), settings);
	}

	/**
	 * {@return the service, listening on any free port}
	 * @param database the suite's
	 * @param address where the service reaches the database
	 * @param also further beans
	 * @param settings as on the command line
	 */
	public static SecondService on(Neo4jConnectionDetails database, URI address, List<Class<?>> also,
			String... settings) {
		Class<?>[] sources = Stream.concat(Stream.of(SkillsGraph.class), also.stream()).toArray(Class<?>[]::new);
		String[] all = Stream.concat(Stream.of("--server.port=0", "--skills-graph.demo=false",
				"--skills-graph.warming=false", "--spring.neo4j.uri=" + address), Arrays.stream(settings))
			.toArray(String[]::new);
		// Not the bean itself: this service would close it.
		return new SecondService(new SpringApplicationBuilder(sources)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean(Neo4jConnectionDetails.class,
					() -> new Same(address, database.getAuthToken())))
			.run(all));
	}

	/**
	 * {@return its address}
	 */
	public URI address() {
		return URI.create("http://localhost:" + setting("local.server.port"));
	}

	/**
	 * {@return one of its settings, if it exists}
	 */
	public @Nullable String setting(String name) {
		return context.getEnvironment().getProperty(name);
	}

	/**
	 * {@return one of its beans}
	 */
	public <T> T bean(Class<T> type) {
		return context.getBean(type);
	}

	@Override
	public void close() {
		context.close();
	}

	private record Same(URI uri, AuthToken token) implements Neo4jConnectionDetails {

		@Override
		public URI getUri() {
			return uri;
		}

		@Override
		public AuthToken getAuthToken() {
			return token;
		}

	}

}
