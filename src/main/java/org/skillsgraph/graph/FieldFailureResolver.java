package org.skillsgraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.errors.RedactedException;
import org.skillsgraph.errors.Trace;
import org.skillsgraph.lifecycle.OutOfMemoryExit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * The errors that callers read when a field fails: a stable code and, where the fault is
 * ours, a trace id that finds it in the log. Never internals.
 */
@Component
class FieldFailureResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger LOG = LoggerFactory.getLogger(FieldFailureResolver.class);

	private static final String TRANSACTION = "org.springframework.data.neo4j.core.transaction.Neo4jTransactionHolder";

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		if (Thread.currentThread().isInterrupted()) {
			return ended(environment);
		}
		return switch (failure) {
			case BadRequestException refused ->
				error(environment, ErrorType.BAD_REQUEST, refused.code(), refused.getMessage());
			case RuntimeException large when MemoryLimit.met(large).isPresent() -> tooLarge(large, environment);
			case PlanningTimeoutException _ -> error(environment, ErrorType.INTERNAL_ERROR, "PLANNING_TIMEOUT",
					"The database could not plan this question in time. Select fewer fields, or ask in several requests.");
			case Neo4jException slow when Reads.isTimeout(slow) -> ended(environment);
			default -> noDatabase(failure) ? away(failure, environment) : bug(failure, environment);
		};
	}

	/** Write paths wrap the driver's exceptions, so check all causes. */
	private static boolean noDatabase(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch((cause) -> switch (cause) {
			case ServiceUnavailableException _, SessionExpiredException _ -> true;
			case DatabaseException broken -> gaveUp(broken);
			case IllegalStateException hiding -> hidesFailedCommit(hiding);
			default -> false;
		});
	}

	/** After a failed write, on a full disk for instance, a database answers nothing. */
	private static boolean gaveUp(DatabaseException broken) {
		return broken.code().startsWith("Neo.DatabaseError.Transaction.")
				|| String.valueOf(broken.getMessage()).contains("needs to be restarted");
	}

	/**
	 * After a failed commit Spring rolls back, and reports only that this failed as well.
	 */
	private static boolean hidesFailedCommit(IllegalStateException failure) {
		return Stream.of(failure.getStackTrace())
			.anyMatch((frame) -> frame.getClassName().equals(TRANSACTION) && frame.getMethodName().equals("rollback"));
	}

	/**
	 * Large pages take long to read, nested fields take long to plan. The driver doesn't
	 * say which it was.
	 */
	private static GraphQLError ended(DataFetchingEnvironment environment) {
		return error(environment, ErrorType.INTERNAL_ERROR, "TIMEOUT", "This took too long and was ended. "
				+ advice(environment, "Ask for smaller pages, or for fewer fields within each other."));
	}

	/** Either this query alone needs too much, or all current queries together do. */
	private static GraphQLError tooLarge(RuntimeException failure, DataFetchingEnvironment environment) {
		if (MemoryLimit.met(failure).filter(MemoryLimit.TRANSACTION::equals).isPresent()) {
			return error(environment, ErrorType.INTERNAL_ERROR, "TOO_MUCH_MEMORY",
					"This needs more memory than one question may have. "
							+ advice(environment, "Ask for less at once."));
		}
		return error(environment, ErrorType.INTERNAL_ERROR, "BUSY",
				"The database has no memory left at the moment. " + advice(environment, "Try again in a second."),
				Map.of("retryAfter", 1L));
	}

	private static GraphQLError away(Throwable failure, DataFetchingEnvironment environment) {
		if (failure instanceof IllegalStateException) {
			LOG.warn("{}: a commit failed", Trace.of(environment.getGraphQlContext()).id());
		}
		return error(environment, ErrorType.INTERNAL_ERROR, "UNAVAILABLE",
				"The database can't be reached. " + advice(environment, "Try again later."));
	}

	/** A mutation may have been applied although its result was lost. */
	private static String advice(DataFetchingEnvironment environment, String question) {
		return (environment.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION)
				? "See whether it has happened before you try again." : question;
	}

	private static GraphQLError bug(Throwable failure, DataFetchingEnvironment environment) {
		OutOfMemoryExit.check(failure);
		Trace trace = Trace.of(environment.getGraphQlContext());
		// Not the path: its aliases are the caller's own words.
		String field = ((GraphQLNamedType) environment.getParentType()).getName() + "."
				+ environment.getFieldDefinition().getName();
		trace.during(() -> {
			LOG.error("{} at {}", trace.id(), field, new RedactedException(failure));
			LOG.debug("{} in full", trace.id(), failure);
		});
		return error(environment, ErrorType.INTERNAL_ERROR, "INTERNAL", trace.message());
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorType type, String code,
			String message) {
		return error(environment, type, code, message, Map.of());
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorType type, String code, String message,
			Map<String, Object> more) {
		Map<String, Object> extensions = new HashMap<>(more);
		extensions.put("code", code);
		return GraphqlErrorBuilder.newError(environment)
			.message("%s", message)
			.errorType(type)
			.extensions(extensions)
			.build();
	}

}
