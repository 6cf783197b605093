package org.skillsgraph.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Guide;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.http.Route.Deadline;
import org.skillsgraph.signin.SignInRows;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The guide shows the table of routes, and every request has one row of it.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class RouteTableTests {

	private static final Pattern TABLE = Pattern.compile("(?m)^\\| route \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)");

	private final List<Route> rows;

	private final Routes routes;

	private final GraphQlClient asking;

	RouteTableTests(List<Route> rows, Routes routes, GraphQlClient asking) {
		this.rows = rows;
		this.routes = routes;
		this.asking = asking;
	}

	Stream<Route> rows() {
		return rows.stream();
	}

	@Test
	void theGuideShowsTheTable() {
		List<String> shown = TABLE.matcher(Guide.WORKING.text())
			.results()
			.flatMap((table) -> table.group(1).lines())
			.toList();

		assertThat(shown).containsExactlyInAnyOrderElementsOf(Stream
			.of(rows().filter((row) -> !FutureRoutes.isFuture(row)), SignInRows.all(), Stream.of(Routes.NOWHERE))
			.flatMap(Function.identity())
			.map(RouteTableTests::line)
			.toList());
	}

	private static String line(Route row) {
		return "| %s | %s | %s | %s, %s | %s | %s | %s | %s | %s | `%s` |".formatted(row.name(),
				row.paths().stream().map((path) -> "`" + path + "`").collect(Collectors.joining(", ")),
				row.methods().stream().map(HttpMethod::name).collect(Collectors.joining(", ")),
				row.body().typesInWords(), row.body().shape(), row.access(), row.deadline(), row.crossOrigin(),
				row.beforeReady() ? "yes" : "no", row.cache().getHeaderValue(),
				row.contentSecurityPolicy().replaceAll("sha256-[^']+", "sha256-{hash}"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST   | /graphql                | */*               | GraphQL
			POST   | /%67raphql              | */*               | GraphQL
			GET    | /graphql                | */*               | GraphQL
			POST   | /graphql                | text/html         | GraphQL
			POST   | /graphql/               | */*               | nowhere
			GET    | /graphql/schema         | text/html         | schema
			GET    | /actuator/health        | */*               | health
			GET    | /actuator/health/liveness | */*             | health
			POST   | /actuator/prometheus    | */*               | metrics
			GET    | /actuator/prometheus/x  | */*               | management
			GET    | /graphiql               | text/html         | GraphiQL
			GET    | /graphiql/              | text/html         | nowhere
			GET    | /app/                   | */*               | page files
			GET    | /vendor/htm-3.1.1/x.js  | */*               | vendored files
			GET    | /static/app/x.js        | */*               | nowhere
			GET    | /                       | */*               | explorer
			GET    | /explore/person         | */*               | explorer
			GET    | /explore/person/x       | */*               | nowhere
			GET    | /known-operations/x     | */*               | page files
			POST   | /test/graphql           | */*               | test queries
			POST   | /test/graphql           | text/event-stream | test stream
			GET    | /test/graphql           | text/event-stream | test queries
			POST   | /test/graphql           | nonsense          | test queries
			DELETE | /test/scim/Users/ada    | */*               | test scim
			DELETE | /test/scim/Users/ada/x  | */*               | nowhere
			""")
	void thePathDecidesThenTheMethodThenTheTypeOfTheAnswer(String method, String path, String accepted, String name) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.addHeader("Accept", accepted);

		assertThat(routes.of(request).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void beforeTheDataIsCompleteOnlySomeRoutesAnswer(Route row) throws Exception {
		RouteExample example = RouteExample.of(row);
		MockHttpServletResponse response = new MockHttpServletResponse();

		new StartingFilter(routes).doFilter(new MockHttpServletRequest(example.method(), example.path()), response,
				new MockFilterChain());

		assertThat(response.getStatus()).isEqualTo(row.beforeReady() ? 200 : 503);
	}

	/** The suite's service has half a minute to answer. */
	@Test
	void spacesGoAheadOfTheAnswersThatTheTableNames() {
		Map<String, Boolean> expected = rows()
			.collect(Collectors.toMap(Route::name, (row) -> row.deadline() == Deadline.PROBED));

		assertThat(RouteExample.waiting(URI.create(asking.address()), null, rows(),
				(answer) -> answer.body().startsWith(" ")))
			.isEqualTo(expected)
			.containsEntry("GraphQL", true);
	}

	@Test
	void spacesGoAheadOfJsonAlone() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Route.named("page").answers(MediaType.TEXT_HTML).deadline(Deadline.PROBED).build());
	}

}
