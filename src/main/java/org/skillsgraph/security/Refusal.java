package org.skillsgraph.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a request is turned away before anybody reads it. The body has the shape of a
 * GraphQL error, so that clients look for {@code extensions.code} in one place.
 */
enum Refusal {

	FOREIGN_HOST(HttpStatus.FORBIDDEN, "In local mode the service answers to localhost, 127.0.0.1 and [::1] only."),
	FOREIGN_ORIGIN(HttpStatus.FORBIDDEN, "In local mode no other site may use the service."),
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json."),
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than the service reads."),
	TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The body took longer to arrive than the service waits."),
	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid bearer token is needed."),
	FORBIDDEN(HttpStatus.FORBIDDEN, "This is not for you."),
	BAD_REQUEST(HttpStatus.BAD_REQUEST, "The body must be a JSON object."),
	INVALID_WISH(HttpStatus.BAD_REQUEST,
			"The body must be {\"person\": \"<key>\"} or {\"service\": \"<name>\", \"roles\": [\"…\"]}."),
	UNKNOWN_PERSON(HttpStatus.NOT_FOUND, "There is nobody with this key.");

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpStatus status;

	private final String message;

	Refusal(HttpStatus status, String message) {
		this.status = status;
		this.message = message;
	}

	ResponseEntity<String> answer() {
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body());
	}

	void write(HttpServletResponse response) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(body());
	}

	private String body() {
		return JSON.writeValueAsString(errors(message, name()));
	}

	static Map<String, Object> errors(String message, String code) {
		return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
	}

}
