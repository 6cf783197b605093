package org.skillsgraph.tokens;

import java.io.IOException;
import java.net.URL;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.skillsgraph.http.HttpRejection;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Accepts tokens of the issuer: signed with one of its keys, issued for us, and valid
 * now.
 */
@Component
@IssuerMode
class IssuedTokens implements JwtDecoder {

	/** With other algorithms, a key that verifies a signature can also create one. */
	private static final Set<JWSAlgorithm> ASYMMETRIC = Stream
		.concat(JWSAlgorithm.Family.RSA.stream(), JWSAlgorithm.Family.EC.stream())
		.collect(Collectors.toUnmodifiableSet());

	private final NimbusJwtDecoder decoder;

	IssuedTokens(OAuth2ResourceServerProperties properties, IssuerSettings settings, Clock clock,
			Environment environment) throws IOException {
		OAuth2ResourceServerProperties.Jwt jwt = properties.getJwt();
		String issuer = Objects.requireNonNull(jwt.getIssuerUri());
		String keys = jwt.getJwkSetUri();
		URL address = (keys != null) ? IssuerDirectory.address(keys) : null;
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms(environment),
				new IssuerKeys(new IssuerDirectory(issuer, address), settings.keysKept(), clock)));
		// Checked below, where a token without a type is valid too.
		processor.setJWSTypeVerifier((_, _) -> {
		});
		processor.setJWTClaimsSetVerifier(new TokenValidity(clock, settings.clockSkew()));
		this.decoder = new NimbusJwtDecoder(processor);
		this.decoder.setJwtValidator(forUs(issuer, jwt.getAudiences(), settings.anyAudience()));
	}

	/** All safe algorithms, unless some are configured. */
	private static Set<JWSAlgorithm> algorithms(Environment environment) {
		return Binder.get(environment)
			.bind("spring.security.oauth2.resourceserver.jwt.jws-algorithms", Bindable.listOf(String.class))
			.map((named) -> named.stream()
				.map(JWSAlgorithm::parse)
				.filter(ASYMMETRIC::contains)
				.collect(Collectors.toUnmodifiableSet()))
			.orElse(ASYMMETRIC);
	}

	private static OAuth2TokenValidator<Jwt> forUs(String issuer, List<String> audiences, boolean anyAudience) {
		JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
		type.setAllowEmpty(true);
		List<OAuth2TokenValidator<Jwt>> checks = new ArrayList<>(List.of(TokenRejection.WRONG_TYPE.unless(type),
				TokenRejection.WRONG_ISSUER.unless(new JwtIssuerValidator(issuer))));
		if (!audiences.isEmpty()) {
			checks.add(TokenRejection.WRONG_AUDIENCE.unless(new JwtClaimValidator<List<String>>("aud",
					(said) -> said != null && !Collections.disjoint(said, audiences))));
		}
		else if (!anyAudience) {
			throw new NoAudienceException();
		}
		return new DelegatingOAuth2TokenValidator<>(checks);
	}

	@Override
	public Jwt decode(String token) {
		try {
			return decoder.decode(token);
		}
		catch (BadJwtException ex) {
			throw ex;
		}
		catch (JwtException ex) {
			if (ex.getCause() instanceof KeySourceException) {
				throw new TokenRejectedException(HttpRejection.ISSUER_UNAVAILABLE);
			}
			throw new BadJwtException("The token can't be checked.", ex);
		}
	}

}
