package org.skillsgraph.signin;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.http.Route;
import org.skillsgraph.http.Routes;

import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Knows the requests by which people sign in and out. */
@Component
@SignInEnabled
class SignInRequests implements RequestMatcher {

	private final Routes routes;

	private final Route signIn;

	private final Route signOut;

	private final Set<Route> all;

	SignInRequests(Routes routes, Route beginRoute, Route callbackRoute, Route signOutRoute, Route sessionRoute) {
		this.routes = routes;
		this.signIn = beginRoute;
		this.signOut = signOutRoute;
		this.all = Set.of(beginRoute, callbackRoute, signOutRoute, sessionRoute);
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		return all.contains(routes.of(request));
	}

	boolean isSignOut(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && routes.of(request).equals(signOut);
	}

	/**
	 * {@return what a sign-in asks of the issuer} PKCE also for a client with a secret.
	 */
	OAuth2AuthorizationRequestResolver beginning(IssuerClient client) {
		DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(client,
				SignInRoute.SIGN_IN);
		requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		return new OAuth2AuthorizationRequestResolver() {

			@Override
			public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
				return routes.of(request).equals(signIn) ? resolve(request, IssuerClient.ID) : null;
			}

			@Override
			public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
				return requests.resolve(request, id);
			}

		};
	}

}
