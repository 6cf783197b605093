package org.skillsgraph.errors;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The number under which one request is found again: in its answer, in the errors of the
 * answer and in the log.
 *
 * @param id 32 hexadecimal digits, as in W3C Trace Context
 */
public record Trace(String id) {

	/** The header of every answer that says the number. */
	public static final String HEADER = "X-Trace-Id";

	/** Under this name lines of the log know it, and whoever else traces calls it so. */
	public static final String LOGGED = "traceId";

	/** Under this name errors say it. */
	public static final String EXTENSION = "traceId";

	private static final Pattern PARENT = Pattern
		.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

	/**
	 * {@return the number of the request that comes in} The one that tracing has given it
	 * or the caller's own, where there is one.
	 * @param parent what the caller says in the header {@code traceparent}
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
	 * {@return the number of what this thread works on} A new one where it was never
	 * said.
	 */
	public static Trace current() {
		return begin(null);
	}

	/**
	 * {@return the number of this execution, on whatever thread}
	 * @param context of the execution; holds the number under its class
	 */
	public static Trace of(GraphQLContext context) {
		@Nullable Trace trace = context.get(Trace.class);
		return (trace != null) ? trace : current();
	}

	/**
	 * {@return what a caller reads where the fault is ours}
	 */
	public String message() {
		return "Something went wrong here. Its number is " + id + ".";
	}

	/**
	 * Does something whose lines in the log say the number: a field may be fetched on a
	 * thread of its own, which doesn't know it.
	 * @param deed what is done
	 */
	public void during(Runnable deed) {
		@Nullable String before = MDC.get(LOGGED);
		MDC.put(LOGGED, id);
		try {
			deed.run();
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
		// Nothing is guarded by it, so it needn't be hard to guess.
		ThreadLocalRandom random = ThreadLocalRandom.current();
		HexFormat hex = HexFormat.of();
		return new Trace(hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1));
	}

}
