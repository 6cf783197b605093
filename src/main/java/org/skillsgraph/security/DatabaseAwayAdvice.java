package org.skillsgraph.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.skillsgraph.http.HttpRejection;

import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Identifying the caller may need the database: while it is unavailable, the request
 * fails before GraphQL begins.
 */
@RestControllerAdvice
class DatabaseAwayAdvice {

	@ExceptionHandler({ ServiceUnavailableException.class, SessionExpiredException.class })
	void away(HttpServletResponse response) throws IOException {
		HttpRejection.UNAVAILABLE.write(response);
	}

}
