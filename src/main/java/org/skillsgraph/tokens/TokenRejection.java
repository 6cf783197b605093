package org.skillsgraph.tokens;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.ExpiredJWTException;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Why a token is rejected, worded for the log. The reasons help the operator and contain
 * nothing from the token.
 */
public enum TokenRejection {

	MALFORMED("it isn't a signed JWT"), BAD_SIGNATURE("none of the issuer's keys signed it with an accepted algorithm"),
	EXPIRED("it has expired, or has no expiry"), NOT_YET_VALID("it isn't valid yet; the clocks may differ"),
	WRONG_TYPE("it isn't an access token"),
	WRONG_ISSUER("it names another issuer than spring.security.oauth2.resourceserver.jwt.issuer-uri"),
	WRONG_AUDIENCE("it isn't for any of spring.security.oauth2.resourceserver.jwt.audiences"),
	TOKEN_NAMES_NOBODY(
			"it names nobody in the graph, and isn't a service account's; see skills-graph.security.person-claim and service-claim"),
	EMAIL_NOT_VERIFIED("its e-mail address isn't verified; see skills-graph.security.verified-email-only"),
	PERSON_LEFT("the person has left"), INSUFFICIENT_SCOPE("it is a service account's and has none of its scopes");

	private final String reason;

	TokenRejection(String reason) {
		this.reason = reason;
	}

	String reason() {
		return reason;
	}

	/**
	 * {@return a check that fails for this reason}
	 * @param check decides whether a token is valid
	 */
	OAuth2TokenValidator<Jwt> unless(OAuth2TokenValidator<Jwt> check) {
		return (token) -> check.validate(token).hasErrors()
				? OAuth2TokenValidatorResult.failure(new OAuth2Error(name())) : OAuth2TokenValidatorResult.success();
	}

	/**
	 * {@return why the token was rejected} Empty when there was no token, or when it
	 * couldn't be checked.
	 */
	public static Optional<TokenRejection> of(AuthenticationException refused) {
		if (refused instanceof TokenRejectedException known) {
			return Stream.of(values()).filter((one) -> one.name().equals(known.refusal().name())).findFirst();
		}
		if (!(refused instanceof OAuth2AuthenticationException)) {
			return Optional.empty();
		}
		return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
			.flatMap((cause) -> known(cause).stream())
			.findFirst()
			.or(() -> Optional.of(MALFORMED));
	}

	private static Optional<TokenRejection> known(Throwable cause) {
		return switch (cause) {
			case ExpiredJWTException _ -> Optional.of(EXPIRED);
			case TokenValidity.NotYetValidException _ -> Optional.of(NOT_YET_VALID);
			case BadJWTException _ -> Optional.of(MALFORMED);
			case BadJOSEException _ -> Optional.of(BAD_SIGNATURE);
			case JwtValidationException invalid ->
				invalid.getErrors().stream().map((error) -> valueOf(error.getErrorCode())).findFirst();
			default -> Optional.empty();
		};
	}

}
