package org.skillsgraph.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The service as a client of the issuer. The issuer is asked where its endpoints are at
 * the first sign-in, so that the service starts without it.
 */
@Component
@SignInEnabled
class IssuerClient implements ClientRegistrationRepository {

	/** The name of the only client, which nobody sees. */
	static final String ID = "issuer";

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final String issuer;

	private final SignInSettings settings;

	private final ClientRegistrationRepository discovered = new SupplierClientRegistrationRepository(
			() -> new InMemoryClientRegistrationRepository(discover()));

	IssuerClient(OAuth2ResourceServerProperties properties, SignInSettings settings) {
		this.issuer = Objects.requireNonNull(properties.getJwt().getIssuerUri());
		this.settings = settings;
	}

	private ClientRegistration discover() {
		String secret = settings.clientSecret();
		return ClientRegistrations.fromIssuerLocation(issuer)
			.registrationId(ID)
			.clientId(Objects.requireNonNull(settings.clientId()))
			.clientSecret(secret)
			.clientAuthenticationMethod(
					(secret != null) ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
			.redirectUri("{baseUrl}" + SignInRoute.CALLBACK)
			.scope(settings.scopes())
			.build();
	}

	/**
	 * {@return the client}
	 * @throws RuntimeException if the issuer can't be reached; the next call asks it
	 * again
	 */
	@Override
	public ClientRegistration findByRegistrationId(String id) {
		return Objects.requireNonNull(discovered.findByRegistrationId(id));
	}

	ClientRegistration get() {
		return findByRegistrationId(ID);
	}

	/**
	 * {@return the algorithm by which the issuer signs identity tokens} RS256 if it can,
	 * as each has to.
	 */
	static JwsAlgorithm signing(ClientRegistration client) {
		Object said = client.getProviderDetails()
			.getConfigurationMetadata()
			.get("id_token_signing_alg_values_supported");
		List<SignatureAlgorithm> known = (said instanceof List<?> names) ? names.stream()
			.map((name) -> SignatureAlgorithm.from(String.valueOf(name)))
			.filter(Objects::nonNull)
			.toList() : List.of();
		return (known.isEmpty() || known.contains(SignatureAlgorithm.RS256)) ? SignatureAlgorithm.RS256
				: known.getFirst();
	}

	/**
	 * {@return a client for the issuer's token endpoint that gives up after a while}
	 */
	static RestClient tokenEndpoint() {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build());
		requests.setReadTimeout(PATIENCE);
		return RestClient.builder()
			.requestFactory(requests)
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build();
	}

}
