package org.skillsgraph.tokens;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Local-mode tokens, for acting as somebody else. The key that signs them is generated at
 * startup and never leaves the process: they expire with it.
 */
@Component
@LocalMode
class LocalTokens implements JwtDecoder {

	private static final int KEY_BYTES = 32;

	private final JwtEncoder encoder;

	private final NimbusJwtDecoder decoder;

	private final Clock clock;

	private final Duration lifetime;

	LocalTokens(Clock clock, LocalTokenSettings settings) {
		byte[] random = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(random);
		SecretKey key = new SecretKeySpec(random, "HmacSHA256");
		JwtTimestampValidator inTime = new JwtTimestampValidator(Duration.ZERO);
		inTime.setClock(clock);
		this.encoder = NimbusJwtEncoder.withSecretKey(key).build();
		this.decoder = NimbusJwtDecoder.withSecretKey(key).build();
		this.decoder.setJwtValidator(TokenRejection.EXPIRED.unless(inTime));
		this.clock = clock;
		this.lifetime = settings.tokenLifetime();
	}

	String forPerson(String key) {
		return forPerson(key, clock.instant());
	}

	String forPerson(String key, Instant now) {
		return token(Map.of(TokenClaims.PERSON, key), now);
	}

	String forService(String name, List<String> roles) {
		return token(Map.of(TokenClaims.SUBJECT, name, TokenClaims.SERVICE, name, TokenClaims.ROLES, roles),
				clock.instant());
	}

	private String token(Map<String, Object> claims, Instant now) {
		JwtClaimsSet set = JwtClaimsSet.builder()
			.issuer(TokenClaims.LOCAL)
			.issuedAt(now)
			.expiresAt(now.plus(lifetime))
			.claims((all) -> all.putAll(claims))
			.build();
		return encoder.encode(JwtEncoderParameters.from(set)).getTokenValue();
	}

	@Override
	public Jwt decode(String token) throws JwtException {
		return decoder.decode(token);
	}

}
