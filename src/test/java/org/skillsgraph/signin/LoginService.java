package org.skillsgraph.signin;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * The login service of an organisation, on this machine: Spring Authorization Server.
 * Everybody's name is their e-mail address, and their password is {@value #PASSWORD}.
 */
public final class LoginService implements AutoCloseable {

	public static final String PASSWORD = "secret";

	static final String CLIENT = "skills-graph-page";

	static final String CLIENT_SECRET = "the page's secret";

	private final AnnotationConfigServletWebServerApplicationContext context;

	public LoginService() {
		this.context = new AnnotationConfigServletWebServerApplicationContext(Settings.class);
	}

	/**
	 * {@return its address} It isn't called localhost, so that it has cookies of its own.
	 */
	public String address() {
		return "http://127.0.0.1:" + Objects.requireNonNull(context.getWebServer()).getPort();
	}

	/**
	 * {@return the settings of a service whose people sign in here}
	 */
	public List<String> settings() {
		return List.of("--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + address(),
				"--spring.security.oauth2.resourceserver.jwt.audiences=skills-graph",
				"--skills-graph.sign-in.client-id=" + CLIENT, "--skills-graph.sign-in.client-secret=" + CLIENT_SECRET);
	}

	/**
	 * Knows the page from now on.
	 * @param page its address
	 * @param tokens how long access tokens are valid
	 */
	public void register(URI page, Duration tokens) {
		context.getBean(Clients.class).registered = new InMemoryRegisteredClientRepository(RegisteredClient
			.withId(UUID.randomUUID().toString())
			.clientId(CLIENT)
			.clientSecret("{noop}" + CLIENT_SECRET)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
			.redirectUri(page + SignInRoute.CALLBACK)
			.postLogoutRedirectUri(page + SignInRoute.START)
			.scopes((scopes) -> scopes.addAll(List.of("openid", "profile", "email")))
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(tokens).reuseRefreshTokens(false).build())
			.build());
	}

	/** Renews nobody's tokens any more that were issued until now. */
	public void revokeAll() {
		context.getBean(Issued.class).issued = new InMemoryOAuth2AuthorizationService();
	}

	void goesAway(boolean away) {
		context.getBean(Away.class).away.set(away);
	}

	@Override
	public void close() {
		context.close();
	}

	/** Clients that change. */
	static final class Clients implements RegisteredClientRepository {

		private volatile RegisteredClientRepository registered = new InMemoryRegisteredClientRepository(
				RegisteredClient.withId("nobody")
					.clientId("nobody")
					.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
					.build());

		@Override
		public void save(RegisteredClient client) {
			registered.save(client);
		}

		@Override
		public @Nullable RegisteredClient findById(String id) {
			return registered.findById(id);
		}

		@Override
		public @Nullable RegisteredClient findByClientId(String id) {
			return registered.findByClientId(id);
		}

	}

	/** Tokens that are revoked. */
	static final class Issued implements OAuth2AuthorizationService {

		private volatile OAuth2AuthorizationService issued = new InMemoryOAuth2AuthorizationService();

		@Override
		public void save(OAuth2Authorization authorization) {
			issued.save(authorization);
		}

		@Override
		public void remove(OAuth2Authorization authorization) {
			issued.remove(authorization);
		}

		@Override
		public @Nullable OAuth2Authorization findById(String id) {
			return issued.findById(id);
		}

		@Override
		public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
			return issued.findByToken(token, type);
		}

	}

	/** Whether the service is out of order. */
	record Away(AtomicBoolean away) {
	}

	@EnableWebSecurity
	static class Settings {

		@Bean
		TomcatServletWebServerFactory server() {
			TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(0);
			server.setAddress(InetAddress.ofLiteral("127.0.0.1"));
			// Filters answer, but Tomcat asks them only where a servlet is.
			server.setRegisterDefaultServlet(true);
			return server;
		}

		@Bean
		Clients clients() {
			return new Clients();
		}

		@Bean
		Issued issued() {
			return new Issued();
		}

		@Bean
		Away away() {
			return new Away(new AtomicBoolean());
		}

		@Bean
		FilterRegistrationBean<Filter> outOfOrder(Away away) {
			FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
				if (away.away().get()) {
					((HttpServletResponse) response).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
				}
				else {
					chain.doFilter(request, response);
				}
			});
			filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
			return filter;
		}

		@Bean
		AuthorizationServerSettings addresses() {
			return AuthorizationServerSettings.builder().build();
		}

		@Bean
		JWKSource<SecurityContext> keys() throws JOSEException {
			return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate()));
		}

		@Bean
		JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
			return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
		}

		@Bean
		UserDetailsService everybody() {
			return (name) -> User.withUsername(name).password("{noop}" + PASSWORD).authorities("PERSON").build();
		}

		@Bean
		OAuth2TokenCustomizer<JwtEncodingContext> claims() {
			return (token) -> {
				Authentication holder = token.getPrincipal();
				token.getClaims()
					.claim("email", Objects.requireNonNull(holder).getName())
					.claim("email_verified", true);
				if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
					token.getClaims().audience(List.of("skills-graph"));
				}
			};
		}

		@Bean
		@Order(1)
		SecurityFilterChain endpoints(HttpSecurity http) {
			return http.oauth2AuthorizationServer((server) -> {
				http.securityMatcher(server.getEndpointsMatcher());
				server.oidc(Customizer.withDefaults());
			})
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.exceptionHandling(
						(refused) -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain login(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.formLogin(Customizer.withDefaults())
				.build();
		}

	}

}
