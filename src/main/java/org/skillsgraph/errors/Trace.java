package org.skillsgraph.errors;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The trace id of one request: the answer, the answer's errors and the log all carry it.
 *
 * @param id 32 hexadecimal digits, as in W3C Trace Context
 */
public record Trace(String id) {

	/** The response header with the trace id. */
	public static final String HEADER = "X-Trace-Id";

	/** The key of the trace id in log lines, also used by other tracing tools. */
	public static final String LOGGED = "traceId";

	/** The key of the trace id in an error's extensions. */
	public static final String EXTENSION = "traceId";

	private static final Pattern PARENT = Pattern
		.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

	/**
	 * {@return the trace id of an incoming request} The one that tracing assigned, else
	 * the caller's own, else a new one.
	 * @param parent the value of the caller's header {@code traceparent}
	 */
	public static Trace begin(@Nullable String parent) {
		@Nullable String given = MDC.get(LOGGED);
		if (given != null) {
			return new Trace(given);
		}
		Matcher matcher = PARENT.matcher((parent != null) ? parent : "");
		return matcher.matches() ? new Trace(matcher.group(1)) : made();
	}

	/**
	 * {@return the trace id of this thread's work} A new one when none was set.
	 */
	public static Trace current() {
		return begin(null);
	}

	/**
	 * {@return the trace id of this execution, on any thread}
	 * @param context of the execution; holds the trace under its class
	 */
	public static Trace of(GraphQLContext context) {
		@Nullable Trace trace = context.get(Trace.class);
		return (trace != null) ? trace : current();
	}

	/**
	 * {@return the message that a caller reads when the fault is ours}
	 */
	public String message() {
		return "Something went wrong here. The log has the details under the trace id " + id + ".";
	}

	/**
	 * Runs work with the trace id in its log lines: a field may be fetched on another
	 * thread, which doesn't know it.
	 * @param work what is done
	 */
	public void during(Runnable work) {
		@Nullable String before = MDC.get(LOGGED);
		MDC.put(LOGGED, id);
		try {
			work.run();
		}
		finally {
			if (before == null) {
				MDC.remove(LOGGED);
			}
			else {
				MDC.put(LOGGED, before);
			}
		}
	}

	private static Trace made() {
		// It protects nothing, so it needn't be hard to guess.
		ThreadLocalRandom random = ThreadLocalRandom.current();
		HexFormat hex = HexFormat.of();
		return new Trace(hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1));
	}

}
