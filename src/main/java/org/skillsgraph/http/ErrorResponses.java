package org.skillsgraph.http;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reports errors outside GraphQL like every other rejection: a sentence and a stable
 * code, which is the name of the HTTP status, and no internals.
 */
@RestController
class ErrorResponses implements ErrorController {

	@RequestMapping("/error")
	ResponseEntity<Map<String, Object>> error(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		HttpStatus told = (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
		return ResponseEntity.status(told)
			.contentType(MediaType.APPLICATION_JSON)
			.body(HttpRejection.errors(told.getReasonPhrase() + ".", told.name(), TraceFilter.trace(request)));
	}

}
