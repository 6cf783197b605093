package org.skillsgraph.tokens;

import java.io.IOException;
import java.net.URI;
import java.net.URL;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the issuer where its keys are, and fetches them. Nothing is fetched before the
 * first token arrives, so that the service starts without the issuer.
 */
final class IssuerDirectory implements JWKSetSource<SecurityContext> {

	private static final int PATIENCE_MILLIS = 2_000;

	private static final int LARGEST_ANSWER = 1 << 18;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final DefaultResourceRetriever retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS,
			LARGEST_ANSWER);

	private final String issuer;

	private volatile @Nullable URL keys;

	/**
	 * The directory of one issuer.
	 * @param issuer its address, exactly as in its tokens
	 * @param keys the address of its keys; if null, the issuer is asked for it
	 */
	IssuerDirectory(String issuer, @Nullable URL keys) {
		this.issuer = issuer;
		this.keys = keys;
	}

	@Override
	public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refreshing, long now, @Nullable SecurityContext context)
			throws KeySourceException {
		URL known = keys;
		if (known == null) {
			known = discovered();
			keys = known;
		}
		return new URLBasedJWKSetSource<>(known, retriever).getJWKSet(refreshing, now, context);
	}

	private URL discovered() throws KeySourceException {
		try {
			URL configuration = address(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
			Configuration said = JSON.readValue(retriever.retrieveResource(configuration).getContent(),
					Configuration.class);
			if (!issuer.equals(said.issuer()) || said.keys() == null) {
				throw new JWKSetUnavailableException("The issuer calls itself otherwise, or names no keys.");
			}
			return address(said.keys());
		}
		catch (IOException | JacksonException | IllegalArgumentException ex) {
			throw new JWKSetUnavailableException("The issuer can't be asked where its keys are.", ex);
		}
	}

	static URL address(String text) throws IOException {
		return URI.create(text).toURL();
	}

	@Override
	public void close() {
		// Nothing is held open.
	}

	record Configuration(@Nullable String issuer,
			@com.fasterxml.jackson.annotation.JsonProperty("jwks_uri") @Nullable String keys) {
	}

}
