package org.skillsgraph.http;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.skillsgraph.http.Route.CrossOrigin;
import org.skillsgraph.http.Route.Deadline;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The table of routes. Each filter asks it for the route of a request, and knows neither
 * paths nor media types itself.
 */
@Component
public class Routes {

	/** The route of requests that belong to no other, and end with 404. */
	static final Route NOWHERE = Route.named("nowhere")
		.at("/**")
		.methods()
		.deadline(Deadline.NONE)
		.crossOrigin(CrossOrigin.NAMED)
		.build();

	private final List<Entry> entries;

	Routes(List<Route> routes) {
		this.entries = routes.stream()
			.flatMap((route) -> route.paths().stream().map((path) -> Entry.of(path, route)))
			.sorted(Comparator.comparing(Entry::path, PathPattern.SPECIFICITY_COMPARATOR)
				.thenComparing((entry) -> entry.route().deadline()))
			.toList();
	}

	/**
	 * {@return the route of a request} It is the same for all dispatches of the request.
	 * The path decides alone: a request whose method a path doesn't have belongs to the
	 * path's first route. Of several with the same path, the one with the strictest
	 * deadline that answers in an accepted type.
	 */
	public Route of(HttpServletRequest request) {
		if (request.getAttribute(Route.class.getName()) instanceof Route found) {
			return found;
		}
		Route route = find(request);
		request.setAttribute(Route.class.getName(), route);
		return route;
	}

	private Route find(HttpServletRequest request) {
		PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		List<Entry> there = entries.stream().filter((entry) -> entry.path().matches(path)).toList();
		if (there.isEmpty()) {
			return NOWHERE;
		}
		Entry first = there.getFirst();
		return there.stream()
			.takeWhile((entry) -> entry.path().equals(first.path()))
			.filter((entry) -> entry.isFor(request))
			.findFirst()
			.orElse(first)
			.route();
	}

	private record Entry(PathPattern path, Route route, RequestMatcher acceptable) {

		static Entry of(PathPattern path, Route route) {
			return new Entry(path, route, route.answers().isEmpty() ? AnyRequestMatcher.INSTANCE
					: new MediaTypeRequestMatcher(route.answers()));
		}

		boolean isFor(HttpServletRequest request) {
			return route.has(HttpMethod.valueOf(method(request))) && acceptable.matches(request);
		}

		/** A preflight request asks for another. */
		private static String method(HttpServletRequest request) {
			return CorsUtils.isPreFlightRequest(request) ? request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
					: request.getMethod();
		}

	}

}
