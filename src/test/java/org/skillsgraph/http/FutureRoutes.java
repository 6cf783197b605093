package org.skillsgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Route.CrossOrigin;
import org.skillsgraph.http.Route.Deadline;
import org.skillsgraph.http.RouteBody.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Routes of kinds that the service doesn't have, with handlers that answer: a page, a
 * stream beside queries on one path, other protocols and a download. They exist in tests
 * alone.
 */
public class FutureRoutes {

	/** The request header that makes a handler wait, in milliseconds. */
	static final String WAIT = "X-Wait";

	/** The response header that says whether the deadline ended the wait. */
	static final String ENDED = "X-Ended";

	private static final MediaType SCIM = MediaType.parseMediaType("application/scim+json");

	private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar");

	@Bean
	static Route testPage() {
		return Route.named("test page")
			.at("/test/page/**")
			.methods(HttpMethod.GET)
			.deadline(Deadline.NONE)
			.cache(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.contentSecurityPolicy("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
			.access(Access.OPEN)
			.beforeReady()
			.build();
	}

	@Bean
	static Route testQueries() {
		return Route.named("test queries")
			.at("/test/graphql")
			.answers(MediaType.APPLICATION_JSON)
			.deadline(Deadline.PROBED)
			.crossOrigin(CrossOrigin.NAMED)
			.build();
	}

	@Bean
	static Route testStream() {
		return Route.named("test stream")
			.at("/test/graphql")
			.answers(MediaType.TEXT_EVENT_STREAM)
			.deadline(Deadline.NONE)
			.crossOrigin(CrossOrigin.NAMED)
			.build();
	}

	@Bean
	static Route testSocket() {
		return Route.named("test socket").at("/test/socket").methods(HttpMethod.GET).deadline(Deadline.NONE).build();
	}

	@Bean
	static Route testScim() {
		return Route.named("test scim")
			.at("/test/scim/Users", "/test/scim/Users/{id}")
			.methods(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
			.reads(RouteBody.of(Shape.OBJECT, SCIM, MediaType.APPLICATION_JSON).upTo(DataSize.ofKilobytes(2)))
			.answers(SCIM)
			.build();
	}

	@Bean
	static Route testCalendar() {
		return Route.named("test calendar")
			.at("/test/calendars/{person}")
			.methods(HttpMethod.GET)
			.answers(CALENDAR)
			.cache(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
			.build();
	}

	@Bean
	static Route testMcp() {
		return Route.named("test mcp")
			.at("/test/mcp")
			.methods(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE)
			.reads(RouteBody.of(Shape.OBJECT_OR_ARRAY, MediaType.APPLICATION_JSON))
			.answers(MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM)
			.deadline(Deadline.NONE)
			.build();
	}

	/** It also answers on a path that no route has. */
	@Bean
	static RouterFunction<ServerResponse> testHandlers(Routes routes) {
		return RouterFunctions.route().path("/test", (paths) -> paths.GET("/page/missing", (_) -> {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		})
			.POST("/graphql", (request) -> request.headers().accept().contains(MediaType.TEXT_EVENT_STREAM),
					(_) -> events())
			.route((_) -> true,
					(request) -> ServerResponse.ok()
						.contentType(type(routes.of(request.servletRequest())))
						.body("\"answered\"")))
			.build();
	}

	private static MediaType type(Route route) {
		return route.answers().stream().findFirst().orElse(MediaType.TEXT_HTML);
	}

	/** Longer than the deadline of {@link RouteTests}, on no thread of the web server. */
	private static ServerResponse events() {
		return ServerResponse.sse((events) -> Thread.ofVirtual().start(() -> {
			try {
				Thread.sleep(1_500);
				events.send("one");
				events.complete();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}));
	}

	@Bean
	static WebMvcConfigurer testWaiting() {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new Waiting());
			}

		};
	}

	/** Waits before any handler, those of the service included. */
	private static final class Waiting implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			String millis = request.getHeader(WAIT);
			if (millis != null) {
				response.setHeader(ENDED, String.valueOf(isEnded(Long.parseLong(millis))));
			}
			return true;
		}

		private static boolean isEnded(long millis) {
			try {
				Thread.sleep(millis);
				return false;
			}
			catch (InterruptedException ex) {
				return true;
			}
		}

	}

	static boolean isFuture(Route route) {
		return route.name().startsWith("test ");
	}

}
