package org.skillsgraph.http;

import java.util.List;
import java.util.stream.Stream;

import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Route.CrossOrigin;
import org.skillsgraph.http.Route.Deadline;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.pattern.PathPattern;

/** Writes down a {@link Route}, naming its rules. */
public final class RouteBuilder {

	private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

	private final String name;

	private List<PathPattern> paths = List.of();

	private List<HttpMethod> methods = List.of(HttpMethod.POST);

	private RouteBody body = RouteBody.JSON;

	private List<MediaType> answers = List.of();

	private Deadline deadline = Deadline.BOUNDED;

	private CacheControl cache = CacheControl.noStore();

	private String contentSecurityPolicy = NOTHING;

	private Access access = Access.TOKEN;

	private CrossOrigin crossOrigin = CrossOrigin.NONE;

	private boolean beforeReady;

	RouteBuilder(String name) {
		this.name = name;
	}

	public RouteBuilder at(String... patterns) {
		this.paths = Stream.of(patterns).map(Route::pattern).toList();
		return this;
	}

	public RouteBuilder methods(HttpMethod... answered) {
		this.methods = List.of(answered);
		return this;
	}

	public RouteBuilder reads(RouteBody bodies) {
		this.body = bodies;
		return this;
	}

	public RouteBuilder answers(MediaType... types) {
		this.answers = List.of(types);
		return this;
	}

	public RouteBuilder deadline(Deadline kind) {
		this.deadline = kind;
		return this;
	}

	public RouteBuilder cache(CacheControl value) {
		this.cache = value;
		return this;
	}

	public RouteBuilder contentSecurityPolicy(String value) {
		this.contentSecurityPolicy = value;
		return this;
	}

	public RouteBuilder access(Access admitted) {
		this.access = admitted;
		return this;
	}

	public RouteBuilder crossOrigin(CrossOrigin readers) {
		this.crossOrigin = readers;
		return this;
	}

	public RouteBuilder beforeReady() {
		this.beforeReady = true;
		return this;
	}

	/**
	 * {@return the row}
	 * @throws IllegalArgumentException if spaces would be sent ahead of an answer that
	 * isn't JSON
	 */
	public Route build() {
		return new Route(name, paths, methods, body, answers, deadline, cache, contentSecurityPolicy, access,
				crossOrigin, beforeReady);
	}

}
