package org.skillsgraph.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log tells operators why tokens are rejected: once a minute per reason, and nothing
 * of the tokens.
 */
@SkillsGraphTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RefusedTokensLogTests {

	private static final String MARKER = "zyxwvut";

	private final Issuer issuer = new Issuer();

	private final Driver driver;

	private final ServiceWithIssuer service;

	RefusedTokensLogTests(Neo4jConnectionDetails database, Driver driver) {
		this.driver = driver;
		this.service = new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs(), ServiceWithIssuer.services());
	}

	@BeforeAll
	void somebodyHasLeft() {
		driver.executableQuery("CREATE (:Person {key: 'gone', email: $email, leftOn: date('2020-01-01')})")
			.withParameters(Map.of("email", MARKER + "-gone@example.org"))
			.execute();
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	@Test
	void eachReasonHasOneLineWithoutTheToken(CapturedOutput log) {
		long now = Instant.now().getEpochSecond();
		Map<String, String> tokens = new LinkedHashMap<>();
		tokens.put("it isn't a signed JWT", MARKER);
		tokens.put("none of the issuer's keys signed it with an accepted algorithm",
				Issuer.signed(Issuer.newKey(), issuer.claims(said("sub", MARKER))));
		tokens.put("it has expired, or has no expiry", issuer.token(said("exp", now - 60)));
		tokens.put("it isn't valid yet; the clocks may differ", issuer.token(said("nbf", now + 600)));
		tokens.put("it names another issuer than spring.security.oauth2.resourceserver.jwt.issuer-uri",
				issuer.token(said("iss", MARKER)));
		tokens.put("it isn't for any of spring.security.oauth2.resourceserver.jwt.audiences",
				issuer.token(said("aud", MARKER)));
		tokens.put(
				"it names nobody in the graph, and isn't a service account's; see skills-graph.security.person-claim and service-claim",
				issuer.tokenOf(MARKER + "@example.org"));
		tokens.put("its e-mail address isn't verified; see skills-graph.security.verified-email-only",
				issuer.token(said("email_verified", false)));
		tokens.put("the person has left", issuer.tokenOf(MARKER + "-gone@example.org"));
		tokens.put("it is a service account's and has none of its scopes",
				issuer.token(Map.of("idtyp", "app", "sub", MARKER)));

		tokens.forEach((reason, token) -> {
			String first = service.ask(token).headers().firstValue("X-Trace-Id").orElseThrow();
			service.ask(token);

			assertThat(log.getAll().lines()).filteredOn((line) -> line.contains(reason))
				.singleElement()
				.asString()
				.contains("WARN", first, "A token was refused: " + reason + " (0 more since the last such line)");
		});
		service.ask(new PlainJWT(new JWTClaimsSet.Builder().subject(MARKER).build()).serialize());
		service.ask(null);
		assertThat(log.getAll().lines().filter((line) -> line.contains("A token was refused"))).hasSize(tokens.size());
		assertThat(log.getAll()).doesNotContainIgnoringCase(MARKER);
		assertThat(tokens.values()).allSatisfy((token) -> assertThat(log.getAll()).doesNotContain(token));
	}

	@Test
	void aMinuteLaterTheNextLineCountsThoseInBetween(CapturedOutput output) {
		AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-29T12:00:00Z"));
		InstantSource time = now::get;
		Clock clock = time.withZone(ZoneOffset.UTC);
		TokenRejectionLog log = new TokenRejectionLog(clock);

		for (Duration step : List.of(Duration.ZERO, Duration.ofSeconds(59), Duration.ZERO, Duration.ofSeconds(1),
				Duration.ofSeconds(1), Duration.ofHours(-25), Duration.ofDays(1))) {
			now.updateAndGet((before) -> before.plus(step));
			log.refused(TokenRejection.EXPIRED);
		}

		assertThat(output.getAll().lines().filter((line) -> line.contains("expired")))
			.map((line) -> line.replaceFirst(".*\\((\\d+) more.*", "$1"))
			.containsExactly("0", "2", "1", "0");
	}

	private static Map<String, @Nullable Object> said(String claim, @Nullable Object value) {
		Map<String, @Nullable Object> claims = new HashMap<>(
				Map.of("email", MARKER + "-gone@example.org", "email_verified", true));
		claims.put(claim, value);
		return claims;
	}

}
