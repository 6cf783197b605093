package org.skillsgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/** A request that its route answers with 200. */
record RouteExample(Route route, String method, String path, String type, String body) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	/** A new route needs a line. */
	private static final Map<String, List<String>> TABLE = """
			GraphQL       | POST  | /graphql                | application/json      | {"query":"{ __typename }"}
			schema        | GET   | /graphql/schema         |                       |
			GraphiQL      | GET   | /graphiql               |                       |
			explorer      | GET   | /explore/person         |                       |
			page files    | GET   | /app/graphiql/page.js   |                       |
			vendored files | GET  | /vendor/htm-3.1.1/htm.module.js |               |
			local token   | POST  | /local/token            | application/json      | {"service":"sync"}
			health        | GET   | /actuator/health        |                       |
			metrics       | GET   | /actuator/prometheus    |                       |
			management    | GET   | /actuator/env           |                       |
			test page     | GET   | /test/page/script.js    |                       |
			test queries  | POST  | /test/graphql           | application/json      | {}
			test stream   | POST  | /test/graphql           | application/json      | {}
			test socket   | GET   | /test/socket            |                       |
			test scim     | PATCH | /test/scim/Users/ada    | application/scim+json | {"active":false}
			test calendar | GET   | /test/calendars/ada.ics |                       |
			test mcp      | POST  | /test/mcp               | application/json      | [{"jsonrpc":"2.0"}]
			nowhere       | GET   | /test/unlisted          |                       |
			""".lines()
		.map((line) -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
		.collect(Collectors.toMap(List::getFirst, Function.identity()));

	static RouteExample of(Route route) {
		List<String> cells = Objects.requireNonNull(TABLE.get(route.name()), "no example of " + route.name());
		return new RouteExample(route, cells.get(1), cells.get(2), cells.get(3), cells.get(4));
	}

	/** The same, but for the method and its body, which is of a type that is read. */
	RouteExample with(HttpMethod another, String content) {
		return with(another, route.body().types().getFirst().toString(), content);
	}

	RouteExample with(HttpMethod another, String contentType, String content) {
		return new RouteExample(route, another.name(), path, contentType, content);
	}

	/**
	 * {@return the answer of a service}
	 * @param service its address
	 * @param token a bearer token, if any
	 * @param headers further names and values
	 */
	HttpResponse<String> ask(URI service, @Nullable String token, String... headers) {
		try {
			return HTTP.send(request(service, token, headers), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@return what routes answer, by their names} All wait at once before they answer.
	 */
	static <T> Map<String, T> waiting(URI service, @Nullable String token, Stream<Route> routes,
			Function<HttpResponse<String>, T> told) {
		Map<String, CompletableFuture<HttpResponse<String>>> asked = routes
			.collect(Collectors.toMap(Route::name, (route) -> HTTP
				.sendAsync(of(route).request(service, token, FutureRoutes.WAIT, "1500"), BodyHandlers.ofString())));
		return asked.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> told.apply(one.getValue().join())));
	}

	private HttpRequest request(URI service, @Nullable String token, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path))
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		if (!type.isEmpty()) {
			request.header("Content-Type", type);
		}
		if (!route.answers().isEmpty()) {
			request.header("Accept", route.answers().getLast().toString());
		}
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return ((headers.length > 0) ? request.headers(headers) : request).build();
	}

}
