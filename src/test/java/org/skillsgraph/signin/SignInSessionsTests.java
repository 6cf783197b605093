package org.skillsgraph.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions end by themselves. */
class SignInSessionsTests {

	private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

	private static final TestingAuthenticationToken ADA = new TestingAuthenticationToken("ada", "");

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@ParameterizedTest
	@CsvSource({ "PT0S, true", "PT11H59M59S, true", "PT12H, false", "PT48H, false" })
	void nobodyStaysSignedInForLongerThanTheSetting(Duration later, boolean signedIn) {
		signIn(Duration.ofDays(3));

		assertThat(at(later).find(request).isPresent()).isEqualTo(signedIn);
	}

	@ParameterizedTest
	@CsvSource({ "PT0S, true", "PT4M59S, true", "PT5M, false" })
	void withoutARefreshTokenTheSessionEndsWithItsToken(Duration later, boolean signedIn) {
		signIn(Duration.ofMinutes(5));

		SignInSessions sessions = at(later);
		assertThat(sessions.find(request).flatMap(sessions::accessToken).isPresent()).isEqualTo(signedIn);
		assertThat(sessions.find(request).isPresent()).isEqualTo(signedIn);
	}

	@Test
	void aSessionThatAnotherRequestHasEndedIsNoFailure() {
		signIn(Duration.ofMinutes(5));
		SignInSessions sessions = at(Duration.ZERO);
		var session = sessions.find(request).orElseThrow();
		session.invalidate();

		assertThat(sessions.accessToken(session)).isEmpty();
	}

	private void signIn(Duration tokens) {
		ClientRegistration client = ClientRegistration.withRegistrationId(IssuerClient.ID)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientId("page")
			.authorizationUri("https://login.example.org/authorize")
			.tokenUri("https://login.example.org/token")
			.redirectUri("https://skills.example.org/callback")
			.build();
		at(Duration.ZERO).saveAuthorizedClient(
				new OAuth2AuthorizedClient(client, "ada",
						new OAuth2AccessToken(TokenType.BEARER, "token", NOW, NOW.plus(tokens))),
				ADA, request, new MockHttpServletResponse());
		assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(3600);
	}

	private static SignInSessions at(Duration later) {
		SignInSettings settings = new SignInSettings("page", null, Set.of("openid"), Duration.ofHours(1),
				Duration.ofHours(12));
		return new SignInSessions(settings, Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
	}

}
