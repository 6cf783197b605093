package org.skillsgraph.security;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Whatever goes wrong outside of GraphQL is told like everything else that is refused: a
 * sentence and a stable code, the name of the HTTP status, and nothing of the inside.
 */
@Component
class ErrorBodies extends DefaultErrorAttributes {

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Object code = super.getErrorAttributes(request, options).get("status");
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		HttpStatus told = (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
		return Map.copyOf(Refusal.errors(told.getReasonPhrase() + ".", told.name()));
	}

}
