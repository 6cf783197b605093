package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that sends a service anything, well-formed or not, and measures the time.
 */
public final class Sender {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final JsonMapper JSON = JsonMapper.shared();

	private final URI service;

	private final @Nullable String token;

	private Sender(URI service, @Nullable String token) {
		this.service = service;
		this.token = token;
	}

	/**
	 * {@return the administrator, who runs the service on this machine}
	 * @param service its address
	 */
	public static Sender administrator(URI service) {
		return new Sender(service, null);
	}

	/**
	 * {@return a person in the graph}
	 * @param service its address
	 * @param key the person's
	 */
	public static Sender person(URI service, String key) {
		return holder(service, Map.of("person", key));
	}

	/**
	 * {@return another service}
	 * @param service its address
	 * @param name the other service's
	 */
	public static Sender service(URI service, String name) {
		return holder(service, Map.of("service", name));
	}

	/**
	 * {@return a client with a token}
	 * @param service its address
	 * @param token valid or not
	 */
	public static Sender bearer(URI service, String token) {
		return new Sender(service, token);
	}

	private static Sender holder(URI service, Map<String, String> wish) {
		Reply token = administrator(service).post("/local/token", JSON.writeValueAsBytes(wish));
		return new Sender(service, token.json().at("/token").asString());
	}

	/**
	 * {@return the reply to a document}
	 */
	public Reply ask(String document) {
		return ask(document, Map.of());
	}

	/**
	 * {@return the reply to a document with these variables}
	 */
	public Reply ask(String document, Map<String, ?> variables) {
		return send(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
	}

	/**
	 * {@return the reply to a body, which may be anything}
	 */
	public Reply send(String body) {
		return send(body.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * {@return the reply to a body, which may be anything}
	 */
	public Reply send(byte[] body) {
		return post("/graphql", body);
	}

	/**
	 * {@return the reply to a GET of this path}
	 */
	public Reply get(String path) {
		return sent(HttpRequest.newBuilder(service.resolve(path)));
	}

	private Reply post(String path, byte[] body) {
		return sent(HttpRequest.newBuilder(service.resolve(path))
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.POST(BodyPublishers.ofByteArray(body)));
	}

	private Reply sent(HttpRequest.Builder request) {
		request.timeout(Duration.ofSeconds(60));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		long begin = System.nanoTime();
		try {
			HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
			return new Reply(answer.statusCode(), answer.body(), answer.headers().firstValue("Retry-After").orElse(""),
					millisSince(begin));
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
	 * {@return the reply on a new connection}
	 * @param request as it goes over the wire; it closes the connection
	 */
	public Reply wire(String request) {
		long begin = System.nanoTime();
		try (Socket socket = connect()) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			// Without the chunk lengths, if the body is chunked.
			String body = answer.substring(answer.indexOf("\r\n\r\n") + 4).replaceAll("(?s)^[^{]*|[^}]*$", "");
			return new Reply(Integer.parseInt(answer.substring(9, 12)), body, "", millisSince(begin));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return a connection on which nothing was sent yet}
	 */
	public Socket connect() throws IOException {
		Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), service.getPort());
		socket.setSoTimeout(60_000);
		return socket;
	}

	private static double millisSince(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

}
