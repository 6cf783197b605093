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

	private static final Rejection NOBODY = new Rejection(403, null, "TOKEN_NAMES_NOBODY",
			"The token names nobody here: its claim `email` was compared with people's e-mail addresses.");

	private static final Rejection NOT_VERIFIED = new Rejection(403, null, "EMAIL_NOT_VERIFIED",
			"The token's e-mail address counts only with `email_verified`: the issuer doesn't say that it is.");

	private static final Rejection LEFT = new Rejection(403, null, "PERSON_LEFT",
			"The token names somebody who has left the organisation.");

	private static final Rejection NO_ADDRESS = new Rejection(403, null, "TOKEN_NAMES_NOBODY",
			"The token has no claim `email` that would name a person, and isn't a service account's.");

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
							Map.of("key", "lea", "email", "lea@example.org", "leftOn", today))))
			.execute();
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	@Test
	void aPersonIsFoundByTheVerifiedAddress() {
		assertThat(ask(Map.of("email", "ada@example.org", "email_verified", true)))
			.contains("\"viewer\":\"ada, administrator false, programmeOwner false\"", "\"caller\":\"person ada\"");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = "administrator")
	void whoeverIsRefusedIsToldWhatWasLookedFor(@Nullable String role) {
		refused(NOT_VERIFIED, with(role, Map.of("email", "ada@example.org")));
		refused(NOBODY, with(role, Map.of("email", " ada@example.org", "email_verified", true)));
		refused(NO_ADDRESS, with(role, Map.of("sub", "ada")));
		refused(LEFT, with(role, Map.of("email", "lea@example.org", "email_verified", true)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "skills-graph.read", "skills-graph.write", "skills-graph.administrator" })
	void byDefaultThereAreNoServiceAccounts(String scope) {
		refused(NO_ADDRESS, Map.of("scope", scope));
		refused(NO_ADDRESS,
				Map.of("scope", scope, "client_id", "sync", "idtyp", "app", "roles", List.of("administrator")));
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

	private static Map<String, Object> with(@Nullable String role, Map<String, ?> claims) {
		Map<String, Object> all = new HashMap<>(claims);
		if (role != null) {
			all.put("roles", List.of(role));
		}
		return all;
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
