package org.skillsgraph;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Sends requests to the running service over HTTP, as any caller.
 */
@Lazy
public class GraphQlClient {

	private final Environment environment;

	GraphQlClient(Environment environment) {
		this.environment = environment;
	}

	/**
	 * {@return a client without a token} In local mode, in which tests run, that is the
	 * built-in administrator.
	 */
	public HttpGraphQlTester asAdministrator() {
		return HttpGraphQlTester.create(client("/graphql").build());
	}

	/**
	 * {@return a client that acts as this person}
	 * @param person the key of a person in the graph
	 */
	public HttpGraphQlTester as(String person) {
		return with(token(Map.of("person", person)));
	}

	/**
	 * {@return a client with this token}
	 * @param token a bearer token, valid or not
	 */
	public HttpGraphQlTester with(String token) {
		return HttpGraphQlTester
			.create(client("/graphql").defaultHeaders((headers) -> headers.setBearerAuth(token)).build());
	}

	/**
	 * {@return a token from the service's local mode}
	 * @param who {@code person}, or {@code service} and {@code roles}
	 */
	public String token(Map<String, ?> who) {
		Token token = client("").build()
			.post()
			.uri("/local/token")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(who)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Token.class)
			.returnResult()
			.getResponseBody();
		return Objects.requireNonNull(token).token();
	}

	/**
	 * {@return the service's address}
	 */
	public String address() {
		return "http://localhost:" + environment.getRequiredProperty("local.server.port");
	}

	private WebTestClient.Builder client(String path) {
		return WebTestClient.bindToServer().baseUrl(address() + path).responseTimeout(Duration.ofSeconds(30));
	}

	record Token(String token) {
	}

}
