package org.skillsgraph.signin;

import java.util.Set;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import org.skillsgraph.http.HttpRejection;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.util.HttpSessionMutexListener;

/**
 * The filters of the routes by which people sign in and out: the authorization code flow
 * with PKCE.
 */
@Configuration(proxyBeanMethods = false)
@SignInEnabled
class SignInSecurity {

	private static final String COOKIE = "__Host-session";

	@Bean
	@Order(0)
	SecurityFilterChain signInFilterChain(HttpSecurity http, SignInRequests requests, IssuerClient client,
			BegunSignIns begun, SignInSessions sessions, SigningOut signingOut) {
		SignInFailure failure = new SignInFailure();
		RestClientAuthorizationCodeTokenResponseClient codes = new RestClientAuthorizationCodeTokenResponseClient();
		codes.setRestClient(IssuerClient.tokenEndpoint());
		OidcUserService holders = new OidcUserService();
		// Who somebody is follows from the access token, as for every request.
		holders.setRetrieveUserInfo((_) -> false);
		return http.securityMatcher(requests)
			.headers(AbstractHttpConfigurer::disable)
			.cors(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((admitted) -> admitted.anyRequest().permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(SessionRequests.FORGERY_TOKENS))
			.exceptionHandling((refused) -> refused
				.accessDeniedHandler((_, response, _) -> HttpRejection.CSRF_TOKEN_MISSING.write(response)))
			.oauth2Login((login) -> login.clientRegistrationRepository(client)
				.authorizedClientRepository(sessions)
				.loginPage(SignInRoute.SIGN_IN)
				.loginProcessingUrl(SignInRoute.CALLBACK)
				.authorizationEndpoint((beginning) -> beginning.authorizationRequestResolver(requests.beginning(client))
					.authorizationRequestRepository(begun))
				.tokenEndpoint((token) -> token.accessTokenResponseClient(codes))
				.userInfoEndpoint((user) -> user.oidcUserService(holders))
				.successHandler((request, response, _) -> response.sendRedirect(BegunSignIns.target(request)))
				.failureHandler(failure)
				.withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
					@Override
					public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
						filter.setAuthenticationFailureHandler(failure);
						return filter;
					}
				}))
			.logout((logout) -> logout.logoutRequestMatcher(requests::isSignOut)
				.invalidateHttpSession(false)
				.addLogoutHandler(signingOut)
				.logoutSuccessHandler(signingOut))
			.build();
	}

	@Bean
	OidcIdTokenDecoderFactory identityTokens() {
		OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
		decoders.setJwsAlgorithmResolver(IssuerClient::signing);
		return decoders;
	}

	/**
	 * Its name keeps other hosts from setting it. It is lax, since the way back from the
	 * issuer comes from another site.
	 */
	@Bean
	ServletContextInitializer sessionCookie() {
		return (context) -> {
			SessionCookieConfig cookie = context.getSessionCookieConfig();
			cookie.setName(COOKIE);
			cookie.setSecure(true);
			cookie.setHttpOnly(true);
			cookie.setPath("/");
			cookie.setAttribute("SameSite", "Lax");
			context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
		};
	}

	/** Lets requests of one session wait for each other. */
	@Bean
	ServletListenerRegistrationBean<HttpSessionMutexListener> sessionMutex() {
		return new ServletListenerRegistrationBean<>(new HttpSessionMutexListener());
	}

}
