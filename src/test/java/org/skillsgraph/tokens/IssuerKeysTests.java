package org.skillsgraph.tokens;

import java.time.Duration;
import java.util.Map;

import com.nimbusds.jose.jwk.RSAKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The issuer rotates its keys and is unavailable at times, also when the service starts.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class IssuerKeysTests {

	private static final Map<String, ?> ADA = Map.of("email", "ada@example.org", "email_verified", true);

	private static final Duration KEPT = Duration.ofSeconds(4);

	private final Neo4jConnectionDetails database;

	private final Driver driver;

	private final Issuer issuer = new Issuer();

	private ServiceWithIssuer service;

	IssuerKeysTests(Neo4jConnectionDetails database, Driver driver) {
		this.database = database;
		this.driver = driver;
		// The issuer is unavailable when the service starts.
		issuer.goesAway(true);
		this.service = started();
	}

	private ServiceWithIssuer started() {
		return new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs(),
				"--skills-graph.security.keys-kept=" + KEPT.toSeconds() + "s");
	}

	@BeforeAll
	void adaIsThere() {
		driver.executableQuery("CREATE (:Person {key: 'ada', email: 'ada@example.org'})").execute();
	}

	@BeforeEach
	void theIssuerIsAsItWas() {
		issuer.goesAway(false);
		issuer.serves(issuer.key());
		await().atMost(KEPT.multipliedBy(3)).until(() -> asks(issuer.key()) == 200);
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	@Test
	void aNewKeyIsGoodAtOnceAndAWithdrawnOneNoLongerThanKeysAreKept() {
		RSAKey next = Issuer.newKey();
		issuer.serves(issuer.key(), next);

		await().atMost(KEPT).until(() -> asks(next) == 200);
		assertThat(asks(issuer.key())).isEqualTo(200);

		issuer.serves(next);
		await().atMost(KEPT.plusSeconds(2)).until(() -> asks(issuer.key()) == 401);
		assertThat(asks(next)).isEqualTo(200);
	}

	@Test
	void inventedKeysDoNotFloodTheIssuer() {
		RSAKey invented = Issuer.newKey();
		int before = issuer.asked();
		long start = System.nanoTime();
		for (int i = 0; i < 200; i++) {
			RSAKey one = new RSAKey.Builder(invented).keyID("invented-" + i).build();
			assertThat(asks(one)).isEqualTo(401);
		}
		double halves = Duration.ofNanos(System.nanoTime() - start).toMillis() / (KEPT.toMillis() / 2.0);

		assertThat(issuer.asked() - before).isBetween(1, 2 * ((int) halves + 2));
		assertThat(asks(issuer.key())).isEqualTo(200);
	}

	@Test
	void knownKeysStayGoodForAWhileWithoutTheIssuer() throws InterruptedException {
		issuer.goesAway(true);
		Thread.sleep(KEPT.plusSeconds(1));

		assertThat(asks(issuer.key())).isEqualTo(200);
		assertThat(asks(Issuer.newKey())).isEqualTo(401);
	}

	@Test
	void anIssuerThatWasNeverThereIsSaidToBeAway() {
		issuer.goesAway(true);
		try (ServiceWithIssuer another = started()) {
			String token = issuer.token(ADA);
			for (int i = 0; i < 5; i++) {
				Rejection.ISSUER_AWAY.is(another.ask(token), token);
			}
			Rejection.INVALID_TOKEN.is(another.ask("nonsense"), "nonsense");

			issuer.goesAway(false);
			await().atMost(KEPT).until(() -> another.ask(token).statusCode() == 200);
		}
	}

	private int asks(RSAKey key) {
		return service.ask(Issuer.signed(key, issuer.claims(ADA))).statusCode();
	}

}
