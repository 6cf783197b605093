package org.skillsgraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.skillsgraph.errors.Trace;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a request is rejected before it is read. The body has the shape of a GraphQL error,
 * so that clients look for {@code extensions.code} in one place.
 */
public enum HttpRejection {

	FOREIGN_HOST(HttpStatus.FORBIDDEN,
			"In local mode the service answers to `localhost`, `127.0.0.1` and `[::1]` only."),
	FOREIGN_ORIGIN(HttpStatus.FORBIDDEN, "In local mode no other site may use the service."),
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json."),
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than the service reads."),
	TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The body took longer to arrive than the service waits."),
	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid bearer token is needed."),
	FORBIDDEN(HttpStatus.FORBIDDEN, "You may not do this."),
	CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN,
			"A request with the cookie of a session needs the header and the token that `GET /session` answers."),
	BAD_REQUEST(HttpStatus.BAD_REQUEST, "The body must be a JSON object."),
	TOO_COMPLEX(HttpStatus.BAD_REQUEST,
			"The body has more values, goes deeper or has longer numbers than the service reads. Ask for less at once."),
	INVALID_WISH(HttpStatus.BAD_REQUEST,
			"The body must be {\"person\": \"<key>\"} or {\"service\": \"<name>\", \"roles\": [\"…\"]}."),
	INVALID_ROLE(HttpStatus.BAD_REQUEST, "The roles are administrator and programmeOwner."),
	UNKNOWN_PERSON(HttpStatus.NOT_FOUND, "There is nobody with this key."),
	TOKEN_NAMES_NOBODY(HttpStatus.FORBIDDEN, "The token names nobody here."),
	EMAIL_NOT_VERIFIED(HttpStatus.FORBIDDEN,
			"The token's e-mail address counts only with `email_verified`: the issuer doesn't say that it is."),
	PERSON_LEFT(HttpStatus.FORBIDDEN, "The token names somebody who has left the organisation."),
	INSUFFICIENT_SCOPE(HttpStatus.FORBIDDEN, "The token has no scope of a service account."),
	ISSUER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE,
			"The issuer of tokens can't be reached, so yours can't be checked. Try again later."),
	STARTING(HttpStatus.SERVICE_UNAVAILABLE,
			"The service is starting, and its data isn't all there yet. Try again in a few seconds."),
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database can't be reached. Try again later."),
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here.");

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpStatus status;

	private final String message;

	HttpRejection(HttpStatus status, String message) {
		this.status = status;
		this.message = message;
	}

	public String message() {
		return message;
	}

	public ResponseEntity<String> answer() {
		return ResponseEntity.status(status)
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(body(message));
	}

	public void write(HttpServletResponse response) throws IOException {
		write(response, message);
	}

	/**
	 * Responds with the given message.
	 */
	public void write(HttpServletResponse response, String told) throws IOException {
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		byte[] body = body(told).getBytes(StandardCharsets.UTF_8);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
		// Now, rather than once the rest of an unread body has arrived.
		response.flushBuffer();
	}

	private String body(String told) {
		return JSON.writeValueAsString(errors(told, name(), Trace.current()));
	}

	static Map<String, Object> errors(String message, String code, Trace trace) {
		return Map.of("errors",
				List.of(Map.of("message", message, "extensions", Map.of("code", code, Trace.EXTENSION, trace.id()))));
	}

}
