package org.skillsgraph.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraph;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.ViewerInAnswer;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A second service beside the suite's own, on the same database, that believes an issuer
 * of tokens.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class IssuerTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final RSAKey key = key();

	private final Driver driver;

	private final HttpServer issuer;

	private final ConfigurableApplicationContext service;

	IssuerTests(Neo4jConnectionDetails database, Driver driver) throws IOException {
		this.driver = driver;
		this.issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.service = new SpringApplicationBuilder(SkillsGraph.class, ViewerInAnswer.class)
			.initializers((context) -> sameDatabase(context, database))
			.run("--server.port=0", "--skills-graph.demo=false", "--spring.neo4j.uri=" + database.getUri(),
					"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer());
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

	@BeforeAll
	void theIssuerAnswers() {
		driver.executableQuery("CREATE (:Person {key: 'ada', email: 'ada@example.org'})").execute();
		driver.executableQuery("UNWIND ['bob', 'bea'] AS key CREATE (:Person {key: key, email: 'b@example.org'})")
			.execute();
		serve("/.well-known/openid-configuration",
				"{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer(), issuer()));
		serve("/keys", new JWKSet(key.toPublicJWK()).toString());
		issuer.start();
	}

	@AfterAll
	void end() {
		service.close();
		issuer.stop(0);
	}

	@Test
	void aPersonIsFoundByTheAddress() throws Exception {
		assertThat(ask(token(Map.of("email", "ada@example.org")))).contains("ada, administrator false");
		assertThat(ask(token(Map.of("email", "ada@example.org", "email_verified", true)))).contains("ada,");
	}

	@Test
	void anAddressThatTheIssuerDoubtsIsNobodys() throws Exception {
		assertThat(ask(token(Map.of("email", "ada@example.org", "email_verified", false)))).contains("null,");
	}

	@Test
	void anAddressOfTwoIsNobodys() throws Exception {
		assertThat(ask(token(Map.of("email", "b@example.org")))).contains("null,");
	}

	@Test
	void aPersonIsFoundByTheUserName() throws Exception {
		assertThat(ask(token(Map.of("preferred_username", "ada")))).contains("ada, administrator false");
		assertThat(ask(token(Map.of("preferred_username", "eve")))).contains("null, administrator false");
	}

	@Test
	void anAdministratorIsWhoeverTheIssuerSays() throws Exception {
		assertThat(ask(token(Map.of("roles", new String[] { "administrator" })))).contains("null, administrator true");
	}

	@Test
	void theWordsOfLocalTokensMeanNothing() throws Exception {
		assertThat(ask(token(Map.of("person", "ada")))).contains("null, administrator false");
	}

	@Test
	void withoutAValidTokenNothingIsAnswered() throws Exception {
		String tooOld = token(key, Map.of("email", "ada@example.org"), Instant.now().minusSeconds(600));
		String notTheirs = token(key(), Map.of("email", "ada@example.org"), Instant.now());

		for (String token : new @Nullable String[] { null, "", "nonsense", tooOld, notTheirs }) {
			assertThat(ask(token)).startsWith("401").contains("UNAUTHENTICATED");
		}
	}

	@Test
	void nobodyHandsOutTokensHere() throws Exception {
		assertThat(post("/local/token", null, "{\"person\":\"ada\"}")).startsWith("401");
		assertThat(post("/local/token", token(Map.of("email", "ada@example.org")), "{\"person\":\"ada\"}"))
			.startsWith("404");
	}

	@Test
	void whetherItIsWellIsToldToEverybody() throws Exception {
		URI readiness = address().resolve("/actuator/health/readiness");

		assertThat(HTTP.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.ofString()).statusCode())
			.isEqualTo(200);
	}

	private String ask(@Nullable String token) throws Exception {
		return post("/graphql", token, "{\"query\":\"{ __typename }\"}");
	}

	private String post(String path, @Nullable String token, String body) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		var response = HTTP.send(request.build(), BodyHandlers.ofString());
		return response.statusCode() + " " + response.body();
	}

	private String token(Map<String, Object> claims) throws JOSEException {
		return token(key, claims, Instant.now());
	}

	private String token(RSAKey signing, Map<String, Object> claims, Instant now) throws JOSEException {
		JwtClaimsSet set = JwtClaimsSet.builder()
			.issuer(issuer())
			.issuedAt(now)
			.expiresAt(now.plusSeconds(60))
			.claims((all) -> all.putAll(claims))
			.build();
		return NimbusJwtEncoder.withKeyPair(signing.toRSAPublicKey(), signing.toRSAPrivateKey())
			.build()
			.encode(JwtEncoderParameters.from(set))
			.getTokenValue();
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String issuer() {
		return "http://localhost:" + issuer.getAddress().getPort();
	}

	private URI address() {
		return URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
	}

	private void serve(String path, String json) {
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		issuer.createContext(path, (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, bytes.length);
			try (var body = exchange.getResponseBody()) {
				body.write(bytes);
			}
		});
	}

}
