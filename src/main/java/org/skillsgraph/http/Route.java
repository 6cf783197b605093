package org.skillsgraph.http;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A row of the table of routes: which requests it is for, and the rules that filters hold
 * them to. A feature that answers on a path of its own contributes a row as a bean.
 *
 * @param name the name in the guide
 * @param paths the paths within the application
 * @param methods the methods that are answered; GET includes HEAD
 * @param body the bodies that are read
 * @param answers the media types of answers, the default last; empty for any. Of several
 * routes with the same path and method, a request gets the first that answers in a type
 * that it accepts
 * @param deadline how long an answer may take
 * @param cache the {@code Cache-Control} of answers; rejections and error pages aren't
 * stored
 * @param contentSecurityPolicy what a browser may do with an answer; {@code {nonce}} in
 * it stands for the request's {@link Nonce}
 * @param access who is admitted
 * @param crossOrigin which sites' pages may read answers
 * @param beforeReady whether it answers before the data is complete
 */
public record Route(String name, List<PathPattern> paths, List<HttpMethod> methods, RouteBody body,
		List<MediaType> answers, Deadline deadline, CacheControl cache, String contentSecurityPolicy, Access access,
		CrossOrigin crossOrigin, boolean beforeReady) {

	/** How long an answer may take. */
	public enum Deadline {

		/**
		 * As long as {@code skills-graph.limits.request-timeout}. A space a second is
		 * sent ahead of the answer, which must be JSON, to see whether the client is
		 * still there; so the status is 200 when an answer takes longer than a second.
		 */
		PROBED,

		/** As long, and nothing is sent ahead of the answer. */
		BOUNDED,

		/** None: the answer is a stream, or is there at once. */
		NONE

	}

	/** Who is admitted where an issuer is configured; local mode admits everybody. */
	public enum Access {

		/** Callers with a valid token. */
		TOKEN,

		/**
		 * Everybody on a separate management port, which is open to this machine only
		 * until an address is configured. On the port of the API, callers with a token.
		 */
		MANAGEMENT_PORT,

		/** Everybody. */
		OPEN

	}

	/** Which sites' pages may read answers. */
	public enum CrossOrigin {

		/** Pages of this site, and of the origins that the settings name. */
		NAMED,

		/** Pages of this site. */
		NONE

	}

	/**
	 * @throws IllegalArgumentException if the answer isn't JSON, but spaces would be sent
	 * ahead of it
	 */
	public Route {
		paths = List.copyOf(paths);
		methods = List.copyOf(methods);
		answers = List.copyOf(answers);
		if (deadline == Deadline.PROBED && (answers.isEmpty() || !answers.stream().allMatch(Route::isJson))) {
			throw new IllegalArgumentException(
					"Spaces ahead of an answer are for JSON, but %s answers %s.".formatted(name, answers));
		}
	}

	private static boolean isJson(MediaType type) {
		return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) || "json".equals(type.getSubtypeSuffix());
	}

	/**
	 * {@return the start of a row} Its defaults are strict: a POST of a JSON object with
	 * a token, bounded in time, not stored, not shown as a page.
	 */
	public static RouteBuilder named(String name) {
		return new RouteBuilder(name);
	}

	boolean has(HttpMethod method) {
		return methods.contains(method) || (method.equals(HttpMethod.HEAD) && methods.contains(HttpMethod.GET));
	}

	/**
	 * {@return the type in which a request is answered: the first that it names, else the
	 * last}
	 * @throws java.util.NoSuchElementException if the route answers in any type
	 */
	public MediaType answer(HttpServletRequest request) {
		String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
		return answers.stream()
			.filter((type) -> accepted.contains(type.toString()))
			.findFirst()
			.orElseGet(answers::getLast);
	}

	static PathPattern pattern(String path) {
		return PathPatternParser.defaultInstance.parse(path);
	}

}
