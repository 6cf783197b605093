package org.skillsgraph.tokens;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A token is valid if the issuer signed it, it is for this service, and it is current.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class IssuedTokensTests {

	private static final Map<String, ?> ADA = Map.of("email", "ada@example.org", "email_verified", true);

	private final Issuer issuer = new Issuer();

	private final Issuer stranger = new Issuer();

	private final Driver driver;

	private final ServiceWithIssuer service;

	IssuedTokensTests(Neo4jConnectionDetails database, Driver driver) {
		this.driver = driver;
		this.service = new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs());
	}

	@BeforeAll
	void adaIsThere() {
		driver.executableQuery("CREATE (:Person {key: 'ada', email: 'ada@example.org'})").execute();
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
		stranger.close();
	}

	@TestFactory
	Stream<DynamicTest> aGoodTokenIsAccepted() {
		Map<String, String> tokens = new LinkedHashMap<>();
		tokens.put("plain", issuer.token(ADA));
		tokens.put("one of several audiences", issuer.token(with("aud", List.of("another", Issuer.AUDIENCE))));
		tokens.put("ended within the skew", endedWithinTheSkew());
		tokens.put("begins within the skew", issuer.token(with("nbf", inSeconds(10))));
		tokens.put("without a time of issue", issuer.token(with("iat", null)));
		tokens.put("with the type of access tokens", typed("at+jwt"));
		tokens.put("by another algorithm of the same key", by(JWSAlgorithm.PS512));
		return tokens.entrySet()
			.stream()
			.map((token) -> DynamicTest.dynamicTest(token.getKey(),
					() -> assertThat(service.ask(token.getValue()).body()).contains("\"viewer\":\"ada,")));
	}

	@TestFactory
	Stream<DynamicTest> anyOtherTokenIsRefusedWithoutAReason() throws JOSEException {
		Map<String, String> tokens = new LinkedHashMap<>();
		tokens.put("ended", issuer.token(with("exp", inSeconds(-60))));
		tokens.put("without an end", issuer.token(with("exp", null)));
		tokens.put("not yet good", issuer.token(with("nbf", inSeconds(60))));
		tokens.put("issued in the future", issuer.token(with("iat", inSeconds(60))));
		tokens.put("for another audience", issuer.token(with("aud", "another")));
		tokens.put("for nobody", issuer.token(with("aud", null)));
		tokens.put("signed by a foreign key", Issuer.signed(Issuer.newKey(), issuer.claims(ADA)));
		tokens.put("signed by a foreign key under our key's name", Issuer
			.signed(new RSAKey.Builder(Issuer.newKey()).keyID(issuer.key().getKeyID()).build(), issuer.claims(ADA)));
		tokens.put("of another issuer", stranger.token(ADA));
		tokens.put("of another issuer that claims to be ours", Issuer.signed(stranger.key(), issuer.claims(ADA)));
		tokens.put("by our issuer in the name of another", issuer.token(with("iss", stranger.address())));
		tokens.put("without an issuer", issuer.token(with("iss", null)));
		tokens.put("in the name of local mode", issuer.token(with("iss", "local")));
		tokens.put("of another type", typed("logout+jwt"));
		tokens.put("unsigned", unsigned());
		tokens.put("signed by the public key as a secret", bySecret(issuer.key().toPublicJWK().toJSONString()));
		tokens.put("signed by the public key's bytes as a secret",
				bySecret(new String(issuer.key().toRSAPublicKey().getEncoded(), StandardCharsets.ISO_8859_1)));
		tokens.put("without its signature", issuer.token(ADA).replaceAll("[^.]*$", ""));
		tokens.put("with other claims than were signed", changed(issuer.token(ADA)));
		tokens.put("no token at all", "nonsense");
		tokens.put("with an empty middle", "a..b");
		return tokens.entrySet()
			.stream()
			.map((token) -> DynamicTest.dynamicTest(token.getKey(),
					() -> Rejection.INVALID_TOKEN.is(service.ask(token.getValue()), token.getValue())));
	}

	@Test
	void withoutATokenNothingIsAnswered() {
		Rejection.NO_TOKEN.is(service.ask(null), null);
		Rejection.NO_TOKEN.is(service.post("/local/token", null, "{\"person\":\"ada\"}"), null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?access_token=", "/graphql?token=" })
	void aTokenInTheAddressCountsForNothing(String path) {
		Rejection.NO_TOKEN.is(service.post(path + issuer.token(ADA), null, ServiceWithIssuer.QUESTION), null);
	}

	@Test
	void otherSitesAreToldNothing() {
		var answer = service.post("/graphql", issuer.token(ADA), ServiceWithIssuer.QUESTION, "Origin",
				"https://other.example");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().map().keySet()).noneMatch((header) -> header.startsWith("access-control"));
	}

	@Test
	void nobodyHandsOutTokensHere() {
		assertThat(service.post("/local/token", issuer.token(ADA), "{\"person\":\"ada\"}").statusCode()).isEqualTo(404);
	}

	private static Map<String, @Nullable Object> with(String claim, @Nullable Object value) {
		Map<String, @Nullable Object> claims = new HashMap<>(ADA);
		claims.put(claim, value);
		return claims;
	}

	private static long inSeconds(int seconds) {
		return Instant.now().getEpochSecond() + seconds;
	}

	private String endedWithinTheSkew() {
		Map<String, @Nullable Object> claims = with("exp", inSeconds(-10));
		claims.put("iat", inSeconds(-60));
		return issuer.token(claims);
	}

	private String typed(String type) {
		return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(type)));
	}

	private String by(JWSAlgorithm algorithm) {
		return signed(new JWSHeader.Builder(algorithm));
	}

	private String signed(JWSHeader.Builder header) {
		try {
			return Issuer.signed(header.keyID(issuer.key().getKeyID()).build(), new RSASSASigner(issuer.key()),
					issuer.claims(ADA));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String bySecret(String secret) throws JOSEException {
		JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.key().getKeyID()).build();
		return Issuer.signed(header, new MACSigner(secret.getBytes(StandardCharsets.ISO_8859_1)), issuer.claims(ADA));
	}

	private String unsigned() {
		return new PlainJWT(new JWTClaimsSet.Builder().issuer(issuer.address())
			.audience(Issuer.AUDIENCE)
			.subject("s-1")
			.claim("exp", inSeconds(60))
			.claim("email", "ada@example.org")
			.claim("email_verified", true)
			.build()).serialize();
	}

	private static String changed(String token) {
		String[] parts = token.split("\\.", -1);
		String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
		String others = claims.replace("ada@", "eve@");
		return parts[0] + "."
				+ Base64.getUrlEncoder().withoutPadding().encodeToString(others.getBytes(StandardCharsets.UTF_8)) + "."
				+ parts[2];
	}

}
