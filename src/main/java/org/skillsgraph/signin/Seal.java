package org.skillsgraph.signin;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;

/**
 * Encrypts what a browser keeps for the service, so that nobody can read or change it.
 * The key is as old as the process.
 */
final class Seal {

	private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

	private final OctetSequenceKey key;

	private final Clock clock;

	Seal(Clock clock) {
		this.clock = clock;
		try {
			this.key = new OctetSequenceKeyGenerator(256).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@return texts by their names, encrypted}
	 * @param lifetime after which they can't be opened any more
	 */
	String close(Map<String, String> texts, Duration lifetime) {
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
			.expirationTime(Date.from(clock.instant().plus(lifetime)));
		texts.forEach(claims::claim);
		try {
			EncryptedJWT sealed = new EncryptedJWT(HEADER, claims.build());
			sealed.encrypt(new DirectEncrypter(key));
			return sealed.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@return what was encrypted here} Empty if it wasn't, or is too old.
	 */
	Optional<JWTClaimsSet> open(String sealed) {
		// Anybody can send anything: other headers aren't even read.
		if (!sealed.startsWith(HEADER.toBase64URL() + ".")) {
			return Optional.empty();
		}
		try {
			EncryptedJWT encrypted = EncryptedJWT.parse(sealed);
			encrypted.decrypt(new DirectDecrypter(key));
			return Optional.of(encrypted.getJWTClaimsSet())
				.filter((claims) -> clock.instant().isBefore(claims.getExpirationTime().toInstant()));
		}
		catch (ParseException | JOSEException ex) {
			return Optional.empty();
		}
	}

}
