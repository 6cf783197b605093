package org.skillsgraph.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * What the issuer issued when somebody signed in, or when that was renewed.
 *
 * @param since when somebody signed in
 * @param client whom it was issued to
 * @param access the token for the API
 * @param refresh the token that renews it; null if the issuer gives none
 * @param identity by which the issuer knows whom to sign out, in its newest form
 */
record SignInTokens(Instant since, ClientRegistration client, OAuth2AccessToken access,
		@Nullable OAuth2RefreshToken refresh, @Nullable String identity) {

	/** A token that expires on its way would be rejected. */
	private static final Duration EARLY = Duration.ofMinutes(1);

	static SignInTokens of(OAuth2AuthorizedClient issued, Authentication holder, Instant now) {
		String identity = (holder.getPrincipal() instanceof OidcUser user) ? user.getIdToken().getTokenValue() : null;
		return new SignInTokens(now, issued.getClientRegistration(), issued.getAccessToken(), issued.getRefreshToken(),
				identity);
	}

	String value() {
		return access.getTokenValue();
	}

	boolean isValid(Instant now) {
		return access.getExpiresAt() == null || now.isBefore(access.getExpiresAt());
	}

	/**
	 * {@return whether it is time to renew them}
	 */
	boolean expireSoon(Instant now) {
		return access.getExpiresAt() != null && !now.isBefore(access.getExpiresAt().minus(EARLY));
	}

	/**
	 * {@return how to ask the issuer for newer ones}
	 * @throws NullPointerException if it gave no token for that
	 */
	OAuth2RefreshTokenGrantRequest renewal() {
		return new OAuth2RefreshTokenGrantRequest(client, access, Objects.requireNonNull(refresh));
	}

	/**
	 * {@return those of an answer} What it leaves out stays as it is.
	 */
	SignInTokens with(OAuth2AccessTokenResponse renewed) {
		return new SignInTokens(since, client, renewed.getAccessToken(),
				Objects.requireNonNullElse(renewed.getRefreshToken(), Objects.requireNonNull(refresh)),
				(renewed.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String newest) ? newest
						: identity);
	}

}
