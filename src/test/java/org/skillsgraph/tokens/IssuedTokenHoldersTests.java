package org.skillsgraph.tokens;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Reads;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who holds a token, with the default claim settings.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class IssuedTokenHoldersTests {

	private static final String MUTATION = "{\"query\":\"mutation { rebuildNearSkills(input: {dryRun: true}) { __typename } }\"}";

	private static final Rejection NOBODY = new Rejection(403, null, "TOKEN_NAMES_NOBODY",
			"The token names nobody here: its claim `email` was compared with people's e-mail addresses.");

	private static final Rejection NOT_VERIFIED = new Rejection(403, null, "EMAIL_NOT_VERIFIED",
			"The token's e-mail address counts only with `email_verified`: the issuer doesn't say that it is.");

	private static final Rejection LEFT = new Rejection(403, null, "PERSON_LEFT",
			"The token names somebody who has left the organisation.");

	private static final Rejection NO_SCOPE = new Rejection(403, "Bearer error=\"insufficient_scope\"",
			"INSUFFICIENT_SCOPE",
			"The token has no claim `email` that would name a person, and none of the scopes `skills-graph.read`, "
					+ "`skills-graph.write` and `skills-graph.administrator` of a service account.");

	private final Issuer issuer = new Issuer();

	private final Driver driver;

	private final ServiceWithIssuer service;

	IssuedTokenHoldersTests(Neo4jConnectionDetails database, Driver driver) {
		this.driver = driver;
		this.service = new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs());
	}

	@BeforeAll
	void somePeopleAreThere() {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		driver.executableQuery("""
				UNWIND $people AS person
				CREATE (made:Person) SET made = person
				""")
			.withParameters(Map.of("people",
					List.of(Map.of("key", "ada", "email", "ada@example.org"),
							Map.of("key", "cleo", "email", "cleo@example.org"),
							Map.of("key", "lea", "email", "lea@example.org", "leftOn", today),
							Map.of("key", "leo", "email", "leo@example.org", "leftOn", today.plusDays(2)))))
			.execute();
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada@example.org", "Ada@Example.ORG" })
	void aPersonIsFoundByTheVerifiedAddress(String email) {
		assertThat(ask(Map.of("email", email, "email_verified", true)))
			.contains("\"viewer\":\"ada, administrator false, programmeOwner false\"", "\"caller\":\"person ada\"");
		assertThat(ask(Map.of("email", email, "email_verified", "true"))).contains("\"viewer\":\"ada,");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "false", "", "yes" })
	void anAddressThatTheIssuerDoesNotVouchForIsNobodys(@Nullable String verified) {
		Map<String, @Nullable Object> claims = new HashMap<>(Map.of("email", "ada@example.org"));
		claims.put("email_verified", verified);
		refused(NOT_VERIFIED, claims);
		refused(NOT_VERIFIED, Map.of("email", "ada@example.org", "email_verified", false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "eve@example.org", "ada", "", " ada@example.org", "*" })
	void anAddressOfNobodyIsRefused(String email) {
		refused(NOBODY, Map.of("email", email, "email_verified", true));
	}

	@Test
	void anAddressThatIsNoTextIsNobodys() {
		refused(NOBODY, Map.of("email", List.of("ada@example.org"), "email_verified", true));
	}

	@Test
	void whoeverHasLeftIsRefusedWhateverTheirRole() {
		refused(LEFT, Map.of("email", "lea@example.org", "email_verified", true));
		refused(LEFT, Map.of("email", "lea@example.org", "email_verified", true, "roles", List.of("administrator")));
		assertThat(ask(Map.of("email", "leo@example.org", "email_verified", true))).contains("\"viewer\":\"leo,");
	}

	@Test
	void otherWaysToNameSomebodyMeanNothing() {
		refused(NO_SCOPE, Map.of("preferred_username", "ada"));
		refused(NO_SCOPE, Map.of("person", "ada"));
		refused(NO_SCOPE, Map.of("sub", "ada"));
		refused(NO_SCOPE, Map.of("service", "sync", "scope", "openid email"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			administrator        | true  | false
			programmeOwner       | false | true
			other administrators | false | false
			Administrator        | false | false
			""")
	void rolesAreTheIssuers(String role, boolean administrator, boolean programmeOwner) {
		assertThat(ask(Map.of("email", "ada@example.org", "email_verified", true, "roles", List.of("other", role))))
			.contains(
					"\"viewer\":\"ada, administrator %s, programmeOwner %s\"".formatted(administrator, programmeOwner));
	}

	@Test
	void whoeverHasARoleNeedNotBeInTheGraph() {
		String answer = ask(Map.of("email", "eve@example.org", "email_verified", true, "roles",
				List.of("administrator"), "sub", "eve-1"));

		assertThat(answer).contains("\"viewer\":\"null, administrator true, programmeOwner false\"",
				"\"caller\":\"account eve-1\"");
	}

	@Test
	void theScopeOfAPersonsTokenMakesNobodyAServiceNorAnAdministrator() {
		refused(NOBODY, Map.of("email", "eve@example.org", "email_verified", true, "scope",
				"skills-graph.administrator skills-graph.read"));
		assertThat(
				ask(Map.of("email", "ada@example.org", "email_verified", true, "scope", "skills-graph.administrator")))
			.contains("\"viewer\":\"ada, administrator false,");
	}

	@ParameterizedTest
	@CsvSource({ "skills-graph.read, false, false", "skills-graph.write, false, true",
			"skills-graph.administrator, true, true", "skills-graph.read skills-graph.write, false, true" })
	void aServiceMayDoWhatItsScopesSay(String scopes, boolean administrator, boolean changes) {
		for (Map<String, ?> claims : List.of(Map.of("sub", "sync", "scope", "openid " + scopes),
				Map.of("sub", "sync", "scp", List.of(scopes.split(" ", -1))))) {
			String token = issuer.token(claims);
			assertThat(service.ask(token).body()).contains(
					"\"viewer\":\"null, administrator %s, programmeOwner false\"".formatted(administrator),
					"\"caller\":\"service sync\"");
			HttpResponse<String> answer = service.post("/graphql", token, MUTATION);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body().contains("FORBIDDEN")).as(answer.body()).isEqualTo(!changes);
			assertThat(answer.body().contains("\"rebuildNearSkills\":{")).as(answer.body()).isEqualTo(changes);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "skills-graph.READ", "skills-graph.reader", "skills-graph" })
	void aServiceWithoutAKnownScopeIsRefused(String scope) {
		refused(NO_SCOPE, Map.of("scope", scope));
	}

	@Test
	void aServiceSeesWhatEveryoneMayKnow() {
		String answer = service
			.post("/graphql", issuer.token(Map.of("scope", "skills-graph.read")),
					"{\"query\":\"{ me { key } person(by: {key: \\\"ada\\\"}) { key } }\"}")
			.body();

		assertThat(answer).contains("\"data\":{\"me\":null,\"person\":{\"key\":\"ada\"}}");
	}

	@Test
	void aPersonIsOneCallerWhateverToken() {
		assertThat(ask(Map.of("email", "ada@example.org", "email_verified", true, "sub", "one")))
			.contains("\"caller\":\"person ada\"");
		assertThat(ask(Map.of("email", "ada@example.org", "email_verified", true, "sub", "two")))
			.contains("\"caller\":\"person ada\"");
	}

	@Test
	void whoAsksOftenIsLookedUpOnceAndWhoIsRefusedNever() {
		double before = lookUps();
		for (int i = 0; i < 3; i++) {
			ask(Map.of("email", "cleo@example.org", "email_verified", true));
		}
		assertThat(lookUps() - before).isEqualTo(1);

		service.ask(issuer.token(Map.of("email", "new@example.org", "email_verified", true, "aud", "another")));
		service.ask(issuer.token(Map.of("email", "new@example.org")));
		assertThat(lookUps() - before).isEqualTo(1);
	}

	private double lookUps() {
		return service.bean(MeterRegistry.class)
			.timer(Reads.ROUND_TRIPS, "statement", "tokens/find-person-by-email", "error", "none")
			.count();
	}

	private String ask(Map<String, ? extends @Nullable Object> claims) {
		HttpResponse<String> answer = service.ask(issuer.token(claims));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

	private void refused(Rejection refusal, Map<String, ? extends @Nullable Object> claims) {
		String token = issuer.token(claims);
		HttpResponse<String> answer = service.ask(token);
		refusal.is(answer, token);
		assertThat(answer.body()).doesNotContain("@example.org");
	}

}
