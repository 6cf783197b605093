package org.skillsgraph.tokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.SecondService;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A second service beside the suite's own, on the same database, that trusts an issuer of
 * tokens.
 */
public final class ServiceWithIssuer implements AutoCloseable {

	public static final String QUESTION = "{\"query\":\"{ __typename }\"}";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final SecondService service;

	public ServiceWithIssuer(Issuer issuer, Neo4jConnectionDetails database, String... settings) {
		this.service = SecondService.on(database,
				Stream
					.concat(Stream.of("--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address()),
							Arrays.stream(settings))
					.toArray(String[]::new));
	}

	/**
	 * {@return the setting for the audience of the issuer's default tokens}
	 */
	public static String forUs() {
		return "--spring.security.oauth2.resourceserver.jwt.audiences=" + Issuer.AUDIENCE;
	}

	/**
	 * {@return the setting that makes service accounts of tokens with {@code idtyp: app}}
	 */
	public static String services() {
		return "--skills-graph.security.service-claim=idtyp:app";
	}

	<B> B bean(Class<B> type) {
		return service.bean(type);
	}

	public URI address() {
		return service.address();
	}

	HttpResponse<String> ask(@Nullable String token) {
		return post("/graphql", token, QUESTION);
	}

	public HttpResponse<String> post(String path, @Nullable String token, String body, String... headers) {
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

	public HttpResponse<String> send(HttpRequest request) {
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
