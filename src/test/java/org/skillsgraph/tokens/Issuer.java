package org.skillsgraph.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect issuer of tokens on this machine.
 */
public final class Issuer implements AutoCloseable {

	static final String AUDIENCE = "skills-graph";

	private final HttpServer server;

	private final AtomicInteger asked = new AtomicInteger();

	private final RSAKey key = newKey();

	private volatile List<JWK> served = List.of(key);

	private volatile boolean away;

	public Issuer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		server.createContext("/.well-known/openid-configuration", (exchange) -> answer(exchange,
				"{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(address(), address())));
		server.createContext("/keys", (exchange) -> {
			asked.incrementAndGet();
			answer(exchange, new JWKSet(served).toString());
		});
		server.start();
	}

	/**
	 * {@return its issuer identifier}
	 */
	public String address() {
		return "http://localhost:" + server.getAddress().getPort();
	}

	/**
	 * {@return its first key}
	 */
	RSAKey key() {
		return key;
	}

	/** Publishes other keys from now on. */
	void serves(JWK... keys) {
		this.served = List.of(keys);
	}

	void goesAway(boolean away) {
		this.away = away;
	}

	/**
	 * {@return how often its keys were fetched}
	 */
	int asked() {
		return asked.get();
	}

	/**
	 * {@return the claims of a valid token, with changes}
	 * @param changes null removes a claim
	 */
	Map<String, @Nullable Object> claims(Map<String, ? extends @Nullable Object> changes) {
		Instant now = Instant.now();
		Map<String, @Nullable Object> claims = new HashMap<>(Map.of("iss", address(), "aud", AUDIENCE, "sub", "s-1",
				"iat", now.getEpochSecond(), "exp", now.getEpochSecond() + 60));
		claims.putAll(changes);
		claims.values().removeIf(Objects::isNull);
		return claims;
	}

	/**
	 * {@return a valid token with these changes to its claims}
	 */
	public String token(Map<String, ? extends @Nullable Object> changes) {
		return signed(key, claims(changes));
	}

	/**
	 * {@return a valid token of the person with this e-mail address}
	 */
	String tokenOf(String email) {
		return token(Map.of("email", email, "email_verified", true));
	}

	/**
	 * {@return a valid token of a service account that may read}
	 */
	public String tokenOfService() {
		return token(Map.of("idtyp", "app", "scope", "skills-graph.read"));
	}

	static String signed(RSAKey key, Map<String, @Nullable Object> claims) {
		try {
			return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					new RSASSASigner(key), claims);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String signed(JWSHeader header, JWSSigner signer, Map<String, @Nullable Object> claims) {
		try {
			JWTClaimsSet.Builder set = new JWTClaimsSet.Builder(JWTClaimsSet.parse(new HashMap<>(claims)));
			SignedJWT token = new SignedJWT(header, set.serializeNullClaims(true).build());
			token.sign(signer);
			return token.serialize();
		}
		catch (JOSEException | ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void answer(HttpExchange exchange, String json) throws IOException {
		if (away) {
			exchange.close();
			return;
		}
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		try (var body = exchange.getResponseBody()) {
			body.write(bytes);
		}
	}

	@Override
	public void close() {
		server.stop(0);
	}

}
