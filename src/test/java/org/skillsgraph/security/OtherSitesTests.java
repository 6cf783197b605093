package org.skillsgraph.security;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.tokens.Issuer;
import org.skillsgraph.tokens.ServiceWithIssuer;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * In a browser, only pages of named origins can read answers.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class OtherSitesTests {

	private static final String NAMED = "https://people.example.org";

	private final Issuer issuer = new Issuer();

	private final Neo4jConnectionDetails database;

	private final ServiceWithIssuer service;

	OtherSitesTests(Neo4jConnectionDetails database) {
		this.database = database;
		this.service = new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs(), ServiceWithIssuer.services(),
				"--skills-graph.security.allowed-origins=" + NAMED + ",http://localhost:3000");
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { NAMED, "http://localhost:3000" })
	void aNamedOriginMayAskBeforeItAsks(String origin) {
		HttpResponse<String> answer = mayI(origin);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(told(answer)).isEqualTo(Map.of("access-control-allow-origin", origin, "access-control-allow-methods",
				"GET,POST", "access-control-allow-headers", "authorization, content-type",
				"access-control-expose-headers", "X-Trace-Id, Retry-After, WWW-Authenticate"));
	}

	@Test
	void aNamedOriginReadsAnswersAndRefusals() {
		String token = issuer.tokenOfService();
		Map<String, String> readable = Map.of("access-control-allow-origin", NAMED, "access-control-expose-headers",
				"X-Trace-Id, Retry-After, WWW-Authenticate");

		HttpResponse<String> answer = service.post("/graphql", token, ServiceWithIssuer.QUESTION, "Origin", NAMED);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(told(answer)).isEqualTo(readable);

		HttpResponse<String> refusal = service.post("/graphql", null, ServiceWithIssuer.QUESTION, "Origin", NAMED);
		assertThat(refusal.statusCode()).isEqualTo(401);
		assertThat(told(refusal)).isEqualTo(readable);
		assertThat(told(service.post("/graphql", token, "[]", "Origin", NAMED))).isEqualTo(readable);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://people.example.org.evil.example", "http://people.example.org",
			"https://people.example.org:444", "https://eve.people.example.org", "null", "nonsense" })
	void othersAreToldNothing(String origin) {
		assertThat(told(mayI(origin))).isEmpty();
		HttpResponse<String> answer = service.post("/graphql", issuer.tokenOfService(), ServiceWithIssuer.QUESTION,
				"Origin", origin);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(told(answer)).isEmpty();
		assertThat(answer.headers().allValues("vary")).contains("Origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "https://*.example.org", "people.example.org", "https://people.example.org/",
			"https://people.example.org/page", "null" })
	void anOriginIsNamedExactly(String origin) {
		assertThatThrownBy(() -> new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs(),
				"--skills-graph.security.allowed-origins=" + origin)
			.close()).rootCause().hasMessageContaining("allowedOrigins");
	}

	private HttpResponse<String> mayI(String origin) {
		return service.send(HttpRequest.newBuilder(service.address().resolve("/graphql"))
			.method("OPTIONS", BodyPublishers.noBody())
			.headers("Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
					"authorization,content-type")
			.build());
	}

	private static Map<String, String> told(HttpResponse<String> answer) {
		Map<String, String> told = new TreeMap<>();
		answer.headers().map().forEach((name, values) -> {
			if (name.startsWith("access-control")) {
				told.put(name, String.join(", ", values));
			}
		});
		return told;
	}

}
