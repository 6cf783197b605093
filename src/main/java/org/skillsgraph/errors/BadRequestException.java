package org.skillsgraph.errors;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;

/**
 * A request that can't be answered as it stands. The caller reads the message and relies
 * on the code.
 */
public class BadRequestException extends RuntimeException {

	private final String code;

	/**
	 * Rejects a request.
	 * @param code stable, in capitals, such as {@code INVALID_CURSOR}
	 * @param message what is wrong and what would be right; never anything the caller may
	 * not know
	 */
	public BadRequestException(String code, String message) {
		super(message);
		this.code = code;
	}

	/**
	 * Rejects a request that fails a check.
	 * @param fine whether it passes
	 * @param code stable, in capitals
	 * @param message what is wrong and what would be right
	 */
	public static void unless(boolean fine, String code, String message) {
		if (!fine) {
			throw new BadRequestException(code, message);
		}
	}

	/**
	 * {@return the stable code}
	 */
	public String code() {
		return code;
	}

	/**
	 * {@return the error that the caller gets}
	 */
	GraphQLError error() {
		return GraphqlErrorBuilder.newError()
			.message("%s", getMessage())
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(Map.of("code", code))
			.build();
	}

	@Override
	public String getMessage() {
		@Nullable String message = super.getMessage();
		return (message != null) ? message : code;
	}

}
