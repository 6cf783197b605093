package org.skillsgraph.paging;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.skillsgraph.graph.CypherFile;

/**
 * The key that signs cursors. It is stored in the database, so that a cursor from one
 * instance is valid at every other and after a restart.
 *
 * @param secret for HMAC-SHA-256
 */
record CursorKey(SecretKey secret) {

	private static final CypherFile KEEP = CypherFile.of("paging/keep-cursor-key");

	private static final int BYTES = 32;

	static CursorKey kept(Driver driver) {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		Map<String, Object> parameters = Map.of("secret", Base64.getEncoder().encodeToString(random));
		try (Session session = driver.session()) {
			String secret = session.executeWrite((write) -> write.run(KEEP.text(), parameters).single())
				.get("secret")
				.asString();
			return new CursorKey(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
		}
	}

	/** A record's default would print the secret. */
	@Override
	public String toString() {
		return "CursorKey";
	}

}
