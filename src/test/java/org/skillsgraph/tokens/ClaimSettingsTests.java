package org.skillsgraph.tokens;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Issuers name claims differently, and settings map them. Here people are named by key,
 * and roles are nested in another claim, as in Keycloak.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class ClaimSettingsTests {

	private final Issuer issuer = new Issuer();

	private final Neo4jConnectionDetails database;

	private final Driver driver;

	private final ServiceWithIssuer service;

	ClaimSettingsTests(Neo4jConnectionDetails database, Driver driver) {
		this.database = database;
		this.driver = driver;
		this.service = new ServiceWithIssuer(issuer, database, "--skills-graph.security.any-audience=true",
				"--skills-graph.security.person-claim=preferred_username",
				"--skills-graph.security.service-claim=client_id",
				"--skills-graph.security.roles-claim=realm_access.roles",
				"--skills-graph.security.administrator-roles=skills-admin,root",
				"--skills-graph.security.programme-owner-roles=skills-programmes",
				"--skills-graph.security.scope-claims=https://example.org/may",
				"--skills-graph.security.read-scope=look");
	}

	@BeforeAll
	void adaIsThere() {
		driver.executableQuery("CREATE (:Person {key: 'ada', email: 'ada@example.org'})").execute();
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	@Test
	void aPersonIsFoundByAnotherClaim() {
		assertThat(ask(Map.of("preferred_username", "ada")))
			.contains("\"viewer\":\"ada, administrator false, programmeOwner false\"");
		assertThat(ask(Map.of("preferred_username", "ada", "email", "eve@example.org", "email_verified", false)))
			.contains("\"viewer\":\"ada,");
	}

	@Test
	void somebodyElseIsNobody() {
		String token = issuer.token(Map.of("preferred_username", "Ada"));

		new Rejection(403, null, "TOKEN_NAMES_NOBODY",
				"The token names nobody here: its claim `preferred_username` was compared with people's keys.")
			.is(service.ask(token), token);
	}

	@Test
	void rolesLieWithinAnotherClaim() {
		assertThat(ask(Map.of("preferred_username", "ada", "realm_access", Map.of("roles", List.of("root")))))
			.contains("\"viewer\":\"ada, administrator true, programmeOwner false\"");
		assertThat(
				ask(Map.of("preferred_username", "ada", "realm_access", Map.of("roles", List.of("skills-programmes")))))
			.contains("\"viewer\":\"ada, administrator false, programmeOwner true\"");
		assertThat(ask(Map.of("preferred_username", "ada", "roles", List.of("root", "administrator"))))
			.contains("\"viewer\":\"ada, administrator false, programmeOwner false\"");
	}

	@Test
	void aServiceIsKnownByItsOwnClaim() {
		assertThat(ask(Map.of("preferred_username", "service-account-sync", "client_id", "sync",
				"https://example.org/may", "look")))
			.contains("\"viewer\":\"null, administrator false, programmeOwner false\"", "\"caller\":\"service s-1\"");

		String token = issuer.token(Map.of("https://example.org/may", "look"));
		assertThat(service.ask(token).body()).contains("TOKEN_NAMES_NOBODY");
	}

	@Test
	void aServiceNeedsAScopeOfTheSettings() {
		String token = issuer.token(Map.of("client_id", "sync", "scope", "skills-graph.read"));

		new Rejection(403, "Bearer error=\"insufficient_scope\"", "INSUFFICIENT_SCOPE",
				"The token of a service account needs one of the scopes `look`, `skills-graph.write` and `skills-graph.administrator`.")
			.is(service.ask(token), token);
	}

	@Test
	void addressesOfWhichNothingIsSaidNamePeopleWhereThatWasSaid() {
		try (ServiceWithIssuer trusting = new ServiceWithIssuer(issuer, database,
				"--skills-graph.security.any-audience=true", "--skills-graph.security.verified-email-only=false")) {
			assertThat(trusting.ask(issuer.token(Map.of("email", "ada@example.org"))).body())
				.contains("\"viewer\":\"ada, administrator false, programmeOwner false\"");
			assertThat(trusting.ask(issuer.token(Map.of("email", "ada@example.org", "email_verified", false))).body())
				.contains("EMAIL_NOT_VERIFIED");
		}
	}

	@Test
	void anyAudienceWillDoWhereThatWasSaid() {
		assertThat(ask(Map.of("preferred_username", "ada", "aud", "another"))).contains("\"viewer\":\"ada,");
	}

	@Test
	void withoutAnAudienceTheServiceDoesNotStart() {
		assertThatThrownBy(() -> new ServiceWithIssuer(issuer, database).close())
			.hasRootCauseInstanceOf(NoAudienceException.class);
	}

	private String ask(Map<String, ?> claims) {
		HttpResponse<String> answer = service.ask(issuer.token(claims));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

}
