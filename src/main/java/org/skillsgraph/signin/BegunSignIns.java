package org.skillsgraph.signin;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Sign-ins that were begun and haven't come back from the issuer. The browser keeps them,
 * encrypted: anybody can begin as many as they like, and the service holds none of them.
 */
@Component
@SignInEnabled
class BegunSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	private static final String COOKIE = "__Host-sign-in";

	/** As long as somebody may take to find the password. */
	private static final Duration LIFETIME = Duration.ofMinutes(10);

	private static final String TARGET = BegunSignIns.class.getName() + ".target";

	private final IssuerClient client;

	private final Seal seal;

	BegunSignIns(IssuerClient client, Clock clock) {
		this.client = client;
		this.seal = new Seal(clock);
	}

	@Override
	public void saveAuthorizationRequest(OAuth2AuthorizationRequest begun, HttpServletRequest request,
			HttpServletResponse response) {
		String sealed = seal.close(
				Map.of(OAuth2ParameterNames.STATE, Objects.requireNonNull(begun.getState()), OidcParameterNames.NONCE,
						text(begun, OidcParameterNames.NONCE), PkceParameterNames.CODE_VERIFIER,
						text(begun, PkceParameterNames.CODE_VERIFIER), OAuth2ParameterNames.REDIRECT_URI,
						Objects.requireNonNull(begun.getRedirectUri()), SignInRoute.TARGET, PageAddress.of(request)),
				LIFETIME);
		send(response, sealed, LIFETIME);
	}

	private static String text(OAuth2AuthorizationRequest begun, String attribute) {
		return Objects.requireNonNull(begun.<String>getAttribute(attribute));
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return Optional.ofNullable(cookie)
			.flatMap((sent) -> seal.open(sent.getValue()))
			.map((claims) -> begun(claims, request))
			.orElse(null);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		OAuth2AuthorizationRequest begun = loadAuthorizationRequest(request);
		send(response, "", Duration.ZERO);
		return begun;
	}

	/**
	 * {@return the address of the page at which the sign-in of this request was begun}
	 */
	static String target(HttpServletRequest request) {
		return Objects.requireNonNullElse((String) request.getAttribute(TARGET), SignInRoute.START);
	}

	private OAuth2AuthorizationRequest begun(JWTClaimsSet claims, HttpServletRequest request) {
		request.setAttribute(TARGET, text(claims, SignInRoute.TARGET));
		ClientRegistration issuer = client.get();
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(issuer.getProviderDetails().getAuthorizationUri()))
			.clientId(issuer.getClientId())
			.redirectUri(text(claims, OAuth2ParameterNames.REDIRECT_URI))
			.scopes(issuer.getScopes())
			.state(text(claims, OAuth2ParameterNames.STATE))
			.attributes((attributes) -> attributes.putAll(Map.of(OAuth2ParameterNames.REGISTRATION_ID, IssuerClient.ID,
					OidcParameterNames.NONCE, text(claims, OidcParameterNames.NONCE), PkceParameterNames.CODE_VERIFIER,
					text(claims, PkceParameterNames.CODE_VERIFIER))))
			.build();
	}

	private static String text(JWTClaimsSet claims, String name) {
		try {
			return Objects.requireNonNull(claims.getStringClaim(name));
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The way back from the issuer comes from another site, so the cookie is lax. */
	private static void send(HttpServletResponse response, String value, Duration lifetime) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.secure(true)
					.httpOnly(true)
					.sameSite("Lax")
					.path("/")
					.maxAge(lifetime)
					.build()
					.toString());
	}

}
