package org.skillsgraph.security;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.skillsgraph.http.HttpRejection;
import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Routes;
import org.skillsgraph.signin.SessionRequests;
import org.skillsgraph.tokens.LocalMode;
import org.skillsgraph.tokens.TokenHolders;
import org.skillsgraph.tokens.TokenRejectedException;
import org.skillsgraph.tokens.TokenRejection;
import org.skillsgraph.tokens.TokenRejectionLog;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A token that is sent must be valid. Without a token, local mode admits every request;
 * otherwise the route says who is admitted.
 */
@Configuration(proxyBeanMethods = false)
class RequestAuthorization {

	@Bean
	SecurityFilterChain filterChain(HttpSecurity http, TokenHolders holders, TokenRejectionLog log, Routes routes,
			Optional<SessionRequests> sessions, Environment environment) {
		AuthenticationEntryPoint tokenPlease = (_, response, reason) -> {
			TokenRejection.of(reason).ifPresent(log::refused);
			refuse(response, reason);
		};
		// Without sessions no cookie identifies the caller, so no other site can borrow
		// one.
		sessions.ifPresentOrElse((some) -> some.configure(http), () -> http.csrf(AbstractHttpConfigurer::disable));
		return http
			// An earlier filter writes them, also for requests that don't get this far.
			.headers(AbstractHttpConfigurer::disable)
			.cors(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.jwtAuthenticationConverter(holders))
				.authenticationEntryPoint(tokenPlease))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(tokenPlease)
				.accessDeniedHandler((_, response,
						denied) -> ((denied instanceof CsrfException) ? HttpRejection.CSRF_TOKEN_MISSING
								: HttpRejection.FORBIDDEN)
							.write(response)))
			.authorizeHttpRequests((requests) -> {
				if (LocalMode.NoIssuer.in(environment)) {
					requests.anyRequest().permitAll();
				}
				else {
					if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
						// The operator who opens that port decides who can reach it.
						requests
							.requestMatchers(new AndRequestMatcher(EndpointRequest.toAnyEndpoint(),
									with(routes, Access.MANAGEMENT_PORT)))
							.permitAll();
					}
					requests.requestMatchers(with(routes, Access.OPEN)).permitAll().anyRequest().authenticated();
				}
			})
			.build();
	}

	private static RequestMatcher with(Routes routes, Access access) {
		return (request) -> routes.of(request).access() == access;
	}

	/** The caller never learns what is wrong with a token: that helps to forge one. */
	private static void refuse(HttpServletResponse response, AuthenticationException reason) throws IOException {
		if (reason instanceof TokenRejectedException refused) {
			refused.write(response);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
				(reason instanceof OAuth2AuthenticationException) ? "Bearer error=\"invalid_token\"" : "Bearer");
		HttpRejection.UNAUTHENTICATED.write(response);
	}

}
