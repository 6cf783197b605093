package org.skillsgraph;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.neo4j.driver.AuthToken;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A service with settings of its own beside the suite's, on the same database. Nothing
 * but its settings is different from the one that users start; it goes by the real clock.
 */
public final class SecondService implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private SecondService(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * {@return the service, answering on any free port}
	 * @param database the suite's
	 * @param settings as on the command line, such as {@code --server.port=0}
	 */
	public static SecondService on(Neo4jConnectionDetails database, String... settings) {
		List<String> all = new ArrayList<>(
				List.of("--server.port=0", "--skills-graph.demo=false", "--spring.neo4j.uri=" + database.getUri()));
		all.addAll(Arrays.asList(settings));
		return new SecondService(new SpringApplicationBuilder(SkillsGraph.class, ViewerInAnswer.class)
			.initializers((context) -> sameDatabase(context, database))
			.run(all.toArray(String[]::new)));
	}

	private static void sameDatabase(ConfigurableApplicationContext context, Neo4jConnectionDetails database) {
		// Not the bean itself: this service would close it.
		((GenericApplicationContext) context).registerBean(Neo4jConnectionDetails.class,
				() -> new Neo4jConnectionDetails() {

					@Override
					public URI getUri() {
						return database.getUri();
					}

					@Override
					public AuthToken getAuthToken() {
						return database.getAuthToken();
					}

				});
	}

	/**
	 * {@return where it answers}
	 */
	public URI address() {
		return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
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

}
