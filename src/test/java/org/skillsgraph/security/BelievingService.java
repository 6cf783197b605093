package org.skillsgraph.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.skillsgraph.SkillsGraph;
import org.skillsgraph.ViewerInAnswer;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A second service beside the suite's own, on the same database, that believes an issuer
 * of tokens.
 */
final class BelievingService implements AutoCloseable {

	static final String QUESTION = "{\"query\":\"{ __typename }\"}";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext service;

	BelievingService(Issuer issuer, Neo4jConnectionDetails database, String... settings) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--skills-graph.demo=false",
				"--skills-graph.warming=false", "--spring.neo4j.uri=" + database.getUri(),
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address()));
		arguments.addAll(Arrays.asList(settings));
		this.service = new SpringApplicationBuilder(SkillsGraph.class, ViewerInAnswer.class)
			.initializers((context) -> sameDatabase(context, database))
			.run(arguments.toArray(String[]::new));
	}

	/**
	 * {@return the setting that names the audience of an issuer's usual tokens}
	 */
	static String forUs() {
		return "--spring.security.oauth2.resourceserver.jwt.audiences=" + Issuer.AUDIENCE;
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

	<B> B bean(Class<B> type) {
		return service.getBean(type);
	}

	URI address() {
		return URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
	}

	HttpResponse<String> ask(@Nullable String token) {
		return post("/graphql", token, QUESTION);
	}

	HttpResponse<String> post(String path, @Nullable String token, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	HttpResponse<String> send(HttpRequest request) {
		try {
			return HTTP.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		service.close();
	}

}
