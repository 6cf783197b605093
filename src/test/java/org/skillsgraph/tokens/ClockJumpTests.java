package org.skillsgraph.tokens;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.Given;
import org.skillsgraph.MovableClock;
import org.skillsgraph.Reply;
import org.skillsgraph.SecondService;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clock jumps forward or back by an hour or a day while services run, one with an
 * issuer and one in local mode. They continue at once, and tokens are valid by the new
 * time.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class ClockJumpTests {

	private static final String PAGE = "query ($after: String) { findMentors(input: {skills: [{skill: {key: \"java\"}}]}, "
			+ "first: 1, after: $after) { nodes { mentor { key } } pageInfo { endCursor } } }";

	private final Given given;

	private final Issuer issuer = new Issuer();

	private final SecondService believing;

	private final SecondService local;

	ClockJumpTests(Neo4jConnectionDetails database, Given given) {
		this.given = given;
		List<Class<?>> clock = List.of(MovableClock.class);
		this.believing = SecondService.on(database, database.getUri(), clock, ServiceWithIssuer.forUs(),
				ServiceWithIssuer.services(),
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address());
		this.local = SecondService.on(database, database.getUri(), clock);
	}

	@BeforeAll
	void mentorsAreThere() {
		given.person("ada").knows("java", 5).mentors("java");
		given.person("bob").knows("java", 4).mentors("java");
		given.inTheGraph();
	}

	@AfterAll
	void end() {
		believing.close();
		local.close();
		issuer.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT1H", "PT-1H", "P1D", "P-1D" })
	void anIssuersTokensAreGoodByTheNewTime(Duration jump) {
		MovableClock clock = believing.bean(MovableClock.class);
		String before = token(clock);
		assertThat(status(before)).isEqualTo(200);

		clock.jump(jump);
		assertThat(status(before)).isEqualTo(401);
		assertThat(status(token(clock))).isEqualTo(200);

		clock.jump(jump.negated());
		assertThat(status(before)).isEqualTo(200);
	}

	@Test
	void aTokenOfLocalModeIsGoodForTwelveHours() {
		MovableClock clock = local.bean(MovableClock.class);
		Sender before = Sender.person(local.address(), "ada");
		Map<String, Integer> expected = Map.of("PT1H", 200, "PT-1H", 200, "P1D", 401, "P-1D", 200);

		expected.forEach((jump, status) -> {
			clock.jump(Duration.parse(jump));
			assertThat(before.ask("{ me { key } }").status()).as(jump).isEqualTo(status);
			assertThat(Sender.person(local.address(), "ada").ask("{ me { key } }").status()).isEqualTo(200);
			clock.jump(Duration.parse(jump).negated());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT1H", "PT-1H", "P1D", "P-1D" })
	void theNextPageGoesOnWhereTheFirstEnded(Duration jump) {
		MovableClock clock = local.bean(MovableClock.class);
		Sender sender = Sender.administrator(local.address());
		Reply first = sender.ask(PAGE);
		String cursor = first.json().at("/data/findMentors/pageInfo/endCursor").asString();

		clock.jump(jump);
		Reply second = sender.ask(PAGE, Map.of("after", cursor));
		clock.jump(jump.negated());

		assertThat(mentor(first)).isEqualTo("ada");
		assertThat(second.codes()).isEmpty();
		assertThat(mentor(second)).isEqualTo("bob");
	}

	/** Otherwise a withdrawn key stays valid for as long as the clock was set back. */
	@ParameterizedTest
	@ValueSource(strings = { "PT-1H", "P-1D" })
	void keysAreFetchedAnewWhenTheClockWasSetBack(Duration jump) throws KeySourceException {
		MovableClock clock = new MovableClock();
		IssuerKeys keys = new IssuerKeys(new IssuerDirectory(issuer.address(), null), Duration.ofMinutes(5), clock);
		JWKSelector any = new JWKSelector(new JWKMatcher.Builder().build());
		int before = issuer.asked();

		assertThat(keys.get(any, null)).hasSize(1);
		assertThat(keys.get(any, null)).hasSize(1);
		assertThat(issuer.asked() - before).isEqualTo(1);

		clock.jump(jump);
		assertThat(keys.get(any, null)).hasSize(1);
		assertThat(keys.get(any, null)).hasSize(1);
		assertThat(issuer.asked() - before).isEqualTo(2);
	}

	private static String mentor(Reply page) {
		return page.json().at("/data/findMentors/nodes/0/mentor/key").asString();
	}

	private int status(String token) {
		return Sender.bearer(believing.address(), token).ask("{ __typename }").status();
	}

	private String token(MovableClock clock) {
		long now = clock.instant().getEpochSecond();
		Map<String, @Nullable Object> claims = new HashMap<>(
				Map.of("idtyp", "app", "scope", "skills-graph.read", "iat", now, "exp", now + 60));
		return issuer.token(claims);
	}

}
