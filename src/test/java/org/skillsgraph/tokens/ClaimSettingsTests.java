package org.skillsgraph.tokens;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraphTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Issuers name claims differently, and settings map them. Here people are named by key,
 * and roles are nested in another claim, as in Keycloak.
 */
@SkillsGraphTest
@ExtendWith(OutputCaptureExtension.class)
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
				"--skills-graph.security.service-claim=client_id:sync,client_id:reports",
				"--skills-graph.security.roles-claim=realm_access.roles",
				"--skills-graph.security.administrator-roles=skills-admin,root",
				"--skills-graph.security.programme-owner-roles=skills-programmes",
				"--skills-graph.security.scope-claims=https://example.org/may",
				"--skills-graph.security.read-scope=look");
	}

	@BeforeAll
	void adaIsThere() {
		driver.executableQuery("""
				CREATE (:Person {key: 'ada', email: 'ada@example.org'})
				CREATE (:Person {key: 'lea', leftOn: date('2020-01-01')})
				CREATE (:Person {key: 'anna maria'})
				CREATE (:Person {key: 'zo\u00e9', leftOn: date('2020-01-01')})
				""").execute();
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

	@ParameterizedTest
	@ValueSource(strings = { "sync", "reports" })
	void aServiceIsKnownByItsOwnClaim(String client) {
		assertThat(ask(Map.of("preferred_username", "service-account-" + client, "client_id", client,
				"https://example.org/may", "look")))
			.contains("\"viewer\":\"null, administrator false, programmeOwner false\"", "\"caller\":\"service s-1\"");
	}

	@Test
	void aServiceSeesWhatEveryoneMayKnow() {
		String token = issuer.token(Map.of("client_id", "sync", "https://example.org/may", "look"));

		assertThat(
				service.post("/graphql", token, "{\"query\":\"{ me { key } person(by: {key: \\\"ada\\\"}) { key } }\"}")
					.body())
			.contains("\"data\":{\"me\":null,\"person\":{\"key\":\"ada\"}}");
	}

	/** Each token has a role and a scope that services need. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			ada                  |      | person ada
			ada                  | sync | person ada
			anna maria           |      | person anna maria
			anna maria           | sync | person anna maria
			lea                  |      | PERSON_LEFT
			lea                  | sync | PERSON_LEFT
			Lea                  |      | TOKEN_NAMES_NOBODY
			Lea                  | sync | TOKEN_NAMES_NOBODY
			ADA                  |      | TOKEN_NAMES_NOBODY
			ADA                  | sync | TOKEN_NAMES_NOBODY
			zo\u00e9             |      | PERSON_LEFT
			zoe\u0301            |      | TOKEN_NAMES_NOBODY
			zoe\u0301            | sync | TOKEN_NAMES_NOBODY
			ZOE\u0301            |      | TOKEN_NAMES_NOBODY
			ZO\u00c9             | sync | TOKEN_NAMES_NOBODY
			` lea`               |      | TOKEN_NAMES_NOBODY
			` lea`               | sync | TOKEN_NAMES_NOBODY
			``                   |      | TOKEN_NAMES_NOBODY
			``                   | sync | TOKEN_NAMES_NOBODY
			eve                  |      | account s-1
			service-account-web  | web  | account s-1
			service-account-sync | sync | service s-1
			                     |      | TOKEN_NAMES_NOBODY
			                     | web  | TOKEN_NAMES_NOBODY
			                     | Sync | TOKEN_NAMES_NOBODY
			                     | sync | service s-1
			""")
	void whoHasAKeyIsNoService(@Nullable String key, @Nullable String client, String who) {
		Map<String, @Nullable Object> claims = new HashMap<>(
				Map.of("realm_access", Map.of("roles", List.of("root")), "https://example.org/may", "look"));
		claims.put("preferred_username", key);
		claims.put("client_id", client);

		assertThat(service.ask(issuer.token(claims)).body()).contains("\"" + who + "\"");
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

	@Test
	void aClaimOfServicesWithoutAValueStopsTheStart(CapturedOutput log) {
		assertThatThrownBy(() -> new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs(),
				"--skills-graph.security.service-claim=client_id")
			.close()).hasRootCauseInstanceOf(ServiceClaimException.class);
		assertThat(log).contains("skills-graph.security.service-claim doesn't name a claim and its value: `client_id`.",
				"--skills-graph.security.service-claim=idtyp:app");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":", "idtyp", "idtyp:", ":app", "idtyp: ", " :app", "https://example.org/kind",
			"https://example.org/kind:", "https://idp.example:8443/kind", "https://idp.example:8443/kind:",
			"idtyp:a/b" })
	void aClaimOfServicesHasANameAndAValue(String setting) {
		assertThatExceptionOfType(ServiceClaimException.class).isThrownBy(() -> ServiceClaim.of(setting));
	}

	@Test
	void theNameOfAClaimMayHaveColons() {
		assertThat(ServiceClaim.of("https://example.org/kind:app"))
			.isEqualTo(new ServiceClaim("https://example.org/kind", "app"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"service": true}              | true
			{"service": "true"}            | true
			{"service": ["no", true]}      | true
			{"service": false}             | false
			{"service": 1}                 | false
			{"service": {"true": true}}    | false
			{"service": [["true"]]}        | false
			{"service": null}              | false
			{"kind": 7}                    | true
			{"kind": "7"}                  | true
			{"kind": [7]}                  | true
			{"kind": 7.5}                  | false
			{}                             | false
			""")
	void theValueOfAClaimMayBeABooleanOrANumber(String claims, boolean service) {
		Map<?, ?> all = JsonMapper.shared().readValue(claims, Map.class);

		assertThat(Stream.of("service:true", "kind:7").map(ServiceClaim::of).anyMatch((claim) -> claim.isIn(all)))
			.isEqualTo(service);
	}

	private String ask(Map<String, ?> claims) {
		HttpResponse<String> answer = service.ask(issuer.token(claims));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

}
