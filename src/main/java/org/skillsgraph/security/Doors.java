package org.skillsgraph.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A token must be valid where there is one. Without one, local mode lets everything in
 * and otherwise only the question whether the service is well.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

	@Bean
	SecurityFilterChain door(HttpSecurity http, Environment environment) {
		AuthenticationEntryPoint tokenPlease = (_, response, _) -> {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			Refusal.UNAUTHENTICATED.write(response);
		};
		// No cookie says who asks, so no other site can borrow one.
		return http.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.oauth2ResourceServer(
					(server) -> server.jwt(Customizer.withDefaults()).authenticationEntryPoint(tokenPlease))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(tokenPlease)
				.accessDeniedHandler((_, response, _) -> Refusal.FORBIDDEN.write(response)))
			.authorizeHttpRequests((requests) -> {
				if (LocalMode.NoIssuer.in(environment)) {
					requests.anyRequest().permitAll();
				}
				else {
					requests.requestMatchers("/actuator/health/**").permitAll().anyRequest().authenticated();
				}
			})
			.build();
	}

}
