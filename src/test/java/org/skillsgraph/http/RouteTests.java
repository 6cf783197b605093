package org.skillsgraph.http;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.SecondService;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Route.CrossOrigin;
import org.skillsgraph.http.Route.Deadline;
import org.skillsgraph.tokens.Issuer;
import org.skillsgraph.tokens.ServiceWithIssuer;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each row of the table is true: those of the service, and rows of kinds that it will
 * have. A service with an issuer of tokens answers, whose deadline is a second.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class RouteTests {

	private static final String SITE = "https://people.example.org";

	private final Issuer issuer = new Issuer();

	private final List<Route> routes;

	private final SecondService service;

	RouteTests(List<Route> routes, Neo4jConnectionDetails database) {
		this.routes = routes;
		this.service = SecondService.on(database, database.getUri(), List.of(FutureRoutes.class),
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address(), ServiceWithIssuer.forUs(),
				ServiceWithIssuer.services(), "--skills-graph.security.allowed-origins=" + SITE,
				"--management.endpoints.web.exposure.include=health,prometheus,env",
				"--spring.graphql.schema.introspection.enabled=true", "--skills-graph.limits.request-timeout=1s");
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	/** All but the one that exists in local mode alone. */
	Stream<Route> served() {
		return routes.stream().filter((route) -> !route.name().equals("local token"));
	}

	@ParameterizedTest
	@MethodSource("served")
	void aRightRequestIsAnsweredWithTheHeadersOfItsRow(Route route) {
		HttpResponse<String> answer = ask(RouteExample.of(route));

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(headers(answer))
			.isEqualTo(List.of(Objects.requireNonNull(route.cache().getHeaderValue()), route.contentSecurityPolicy()));
	}

	@ParameterizedTest
	@MethodSource("served")
	void onlyAnOpenRouteAnswersWithoutAToken(Route route) {
		HttpResponse<String> answer = RouteExample.of(route).ask(service.address(), null);

		if (route.access() == Access.OPEN) {
			assertThat(answer.statusCode()).isEqualTo(200);
		}
		else {
			isRefused(answer, route, 401, "UNAUTHENTICATED");
		}
	}

	@ParameterizedTest
	@MethodSource("served")
	void anotherMediaTypeIsRefused(Route route) {
		HttpResponse<String> answer = ask(RouteExample.of(route).with(HttpMethod.POST, "text/plain", "{}"));

		isRefused(answer, route, 415, "UNSUPPORTED_MEDIA_TYPE");
		assertThat(answer.body()).contains(route.body().typesInWords());
	}

	@ParameterizedTest
	@MethodSource("served")
	void aBodyOverTheLimitIsRefused(Route route) {
		DataSize limit = Objects.requireNonNullElse(route.body().limit(), DataSize.ofMegabytes(1));
		String most = "{" + " ".repeat(Math.toIntExact(limit.toBytes()) - 1);

		isRefused(ask(RouteExample.of(route).with(HttpMethod.POST, most + " ")), route, 413, "TOO_LARGE");
		assertThat(ask(RouteExample.of(route).with(HttpMethod.POST, most)).statusCode()).isNotEqualTo(413);
	}

	@ParameterizedTest
	@MethodSource("served")
	void anArrayIsRefusedWhereARowNamesObjects(Route route) {
		HttpResponse<String> answer = ask(RouteExample.of(route).with(HttpMethod.POST, "[]"));

		if (route.body().shape() == RouteBody.Shape.OBJECT) {
			isRefused(answer, route, 400, "BAD_REQUEST");
		}
		else {
			assertThat(answer.statusCode()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@MethodSource("served")
	void anotherMethodIsRefused(Route route) {
		for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
				HttpMethod.DELETE)) {
			if (!route.methods().contains(method)) {
				HttpResponse<String> answer = ask(RouteExample.of(route).with(method, "{}"));

				isRefused(answer, route, 405, "METHOD_NOT_ALLOWED");
				assertThat(answer.headers().firstValue("Allow"))
					.hasValue(route.methods().stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("served")
	void pagesOfANamedOriginMayAskWhereTheRowSaysSo(Route route) {
		HttpResponse<String> answer = RouteExample.of(route)
			.with(HttpMethod.OPTIONS, "", "")
			.ask(service.address(), null, "Origin", SITE, "Access-Control-Request-Method",
					route.methods().getFirst().name());

		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent())
			.isEqualTo(route.crossOrigin() == CrossOrigin.NAMED);
	}

	@Test
	void aBoundedRequestEndsAtItsDeadline() {
		Map<String, String> expected = served()
			.collect(Collectors.toMap(Route::name, (route) -> String.valueOf(route.deadline() != Deadline.NONE)));

		assertThat(RouteExample.waiting(service.address(), token(), served(),
				(answer) -> answer.headers().firstValue(FutureRoutes.ENDED).orElse("false")))
			.isEqualTo(expected);
	}

	@Test
	void aStreamArrivesWholeAfterTheDeadlineOfOthers() {
		assertThat(ask(example("test stream")).body()).isEqualTo("data:one\n\n");
	}

	@Test
	void aDeletionNeedsNoBody() {
		assertThat(ask(example("test scim").with(HttpMethod.DELETE, "", "")).statusCode()).isEqualTo(200);
	}

	@Test
	void aHandlerWithoutARouteIsOutOfReach() {
		RouteExample unlisted = RouteExample.of(Routes.NOWHERE);

		isRefused(ask(unlisted), Routes.NOWHERE, 404, "NOT_FOUND");
		isRefused(unlisted.ask(service.address(), null), Routes.NOWHERE, 401, "UNAUTHENTICATED");
	}

	@Test
	void aMissingPageIsNotStored() {
		Route page = example("test page").route();

		isRefused(ask(new RouteExample(page, "GET", "/test/page/missing", "", "")), page, 404, "NOT_FOUND");
	}

	private static void isRefused(HttpResponse<String> answer, Route route, int status, String code) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
		assertThat(headers(answer)).isEqualTo(List.of("no-store", route.contentSecurityPolicy()));
	}

	/**
	 * Spring adds a second {@code Cache-Control} to streams of events, and each response
	 * has a nonce of its own.
	 */
	private static List<String> headers(HttpResponse<?> answer) {
		return Stream.of("Cache-Control", "Content-Security-Policy")
			.flatMap((name) -> answer.headers().firstValue(name).stream())
			.map((value) -> value.replaceFirst("'nonce-[\\w-]{22}'", "'nonce-{nonce}'"))
			.toList();
	}

	private RouteExample example(String name) {
		return RouteExample.of(routes.stream().filter((route) -> route.name().equals(name)).findFirst().orElseThrow());
	}

	private HttpResponse<String> ask(RouteExample example, String... headers) {
		return example.ask(service.address(), token(), headers);
	}

	private String token() {
		return issuer.tokenOfService();
	}

}
