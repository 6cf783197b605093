package org.skillsgraph.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any bad request gets an error with a code and a trace id, and nothing internal.
 */
@SkillsGraphTest
class BadRequestsTests {

	private static final Pattern INSIDE = Pattern
		.compile("\\b(?:java|javax|jakarta|tools|graphql|reactor|org|com)\\.[a-z]+\\.|Exception|\\bat [a-z.]+\\(|"
				+ "LinkedHashMap|ArrayList|'Integer'|StringValue|IntValue|ObjectValue|MATCH \\(|CYPHER|Jackson");

	private static final int LONGEST_MESSAGE = 500;

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.shared();

	private final GraphQlClient asking;

	BadRequestsTests(GraphQlClient asking) {
		this.asking = asking;
	}

	private static Map<String, String> bodies() {
		String long1 = "x".repeat(5_000);
		Map<String, String> bodies = new LinkedHashMap<>();
		bodies.put("empty", "");
		bodies.put("no JSON", "{");
		bodies.put("a list", "[]");
		bodies.put("no query", "{}");
		bodies.put("a query that is a number", "{\"query\":5}");
		bodies.put("a query that is an object", "{\"query\":{\"a\":1}}");
		bodies.put("an empty query", "{\"query\":\"\"}");
		bodies.put("variables that are a text", query("{ __typename }", "\"x\""));
		bodies.put("variables that are a list", query("{ __typename }", "[1]"));
		bodies.put("an operation name that is a number",
				"{\"query\":\"{ __typename }\",\"operationName\":5,\"extensions\":7}");
		bodies.put("an unknown operation name", "{\"query\":\"{ __typename }\",\"operationName\":\"" + long1 + "\"}");
		bodies.put("deep JSON", "{\"query\":\"{ __typename }\",\"variables\":" + "{\"a\":".repeat(5_000) + "1"
				+ "}".repeat(5_000) + "}");
		bodies.put("a huge number", "{\"query\":" + "9".repeat(20_000) + "}");
		bodies.put("NUL", "{\"query\":\"{ __typename \\u0000 }\"}");
		bodies.put("a raw NUL", "{\"query\":\"{ __typename \u0000 }\"}");
		bodies.put("half a character", "{\"query\":\"{ x\\ud800 }\"}");
		bodies.put("no syntax", query("{ person(by: {key: ", "{}"));
		bodies.put("a long token", query("{ person(by: {key: \\\"a\\\"}) } " + long1 + " )", "{}"));
		bodies.put("an unknown field", query("{ " + long1 + " }", "{}"));
		bodies.put("an unknown argument", query("{ me(" + long1 + ": 1) { key } }", "{}"));
		bodies.put("an unknown type", query("query ($a: " + long1 + ") { __typename }", "{}"));
		bodies.put("a literal of another type",
				query("{ people(first: \\\"" + long1 + "\\\") { nodes { key } } }", "{}"));
		bodies.put("a number for a text", query("{ person(by: {key: 5}) { key } }", "{}"));
		bodies.put("an object for a number", query("{ people(first: {a: 1}) { nodes { key } } }", "{}"));
		bodies.put("a list for an object", query("{ person(by: [1]) { key } }", "{}"));
		for (String value : new String[] { "\"" + long1 + "\"", "{}", "[1]", "true", "1.5", "1e999",
				"99999999999999999999", "-1", "0" }) {
			String name = value.substring(0, Math.min(20, value.length()));
			bodies.put("a page of " + name,
					query("query ($v: Int) { people(first: $v) { nodes { key } } }", of(value)));
			bodies.put("a person called " + name, query("query ($v: PersonBy!) { person(by: $v) { key } }", of(value)));
		}
		bodies.put("a variable that isn't there", query("query ($v: PersonBy!) { person(by: $v) { key } }", "{}"));
		bodies.put("null for what must be", query("query ($v: PersonBy!) { person(by: $v) { key } }", of("null")));
		bodies.put("two names",
				query("query ($v: PersonBy!) { person(by: $v) { key } }", of("{\"key\":\"a\",\"email\":\"b\"}")));
		bodies.put("an unknown name",
				query("query ($v: PersonBy!) { person(by: $v) { key } }", of("{\"" + long1 + "\":\"a\"}")));
		bodies.put("a list for a text", query("query ($v: PersonBy!) { person(by: $v) { key } }", of("{\"key\":[1]}")));
		bodies.put("an object for a text",
				query("query ($v: PersonBy!) { person(by: $v) { key } }", of("{\"key\":{\"a\":1}}")));
		for (String level : new String[] { "\"" + long1 + "\"", "7", "{\"a\":1}", "[]" }) {
			bodies.put("a level " + level.substring(0, Math.min(level.length(), 9)), query(
					"query ($v: Level!) { skillGap(input: {of: {person: {key: \\\"a\\\"}}, against: {skills: [{skill: {key: \\\"a\\\"}, level: $v}]}}) { skills { level } } }",
					of(level)));
		}
		bodies.put("no date", query("query ($v: Date) { tagCloud(input: {of: {everyone: true}, asOf: $v}) { label } }",
				of("\"" + long1 + "\"")));
		bodies.put("no cursor", query("{ people(after: \\\"" + long1 + "\\\") { nodes { key } } }", "{}"));
		bodies.put("no skill",
				query("{ skill(by: {name: \\\"" + long1
						+ "\\\"}) { key } findMentors(input: {skills: [{skill: {name: \\\"" + long1
						+ "\\\"}}]}) { nodes { rank } } }", "{}"));
		bodies.put("two operations", query("query a { __typename } query b { __typename }", "{}"));
		bodies.put("a subscription", query("subscription { __typename }", "{}"));
		return bodies;
	}

	private static String query(String document, String variables) {
		return "{\"query\":\"" + document + "\",\"variables\":" + variables + "}";
	}

	private static String of(String value) {
		return "{\"v\":" + value + "}";
	}

	@TestFactory
	Stream<DynamicTest> isAnsweredWithACodeAndANumberAlone() {
		return bodies().entrySet()
			.stream()
			.map((body) -> DynamicTest.dynamicTest(body.getKey(), () -> check(post(body.getValue()))));
	}

	private static void check(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
		assertThat(answer.body()).doesNotContainPattern(INSIDE);
		JsonNode errors = JSON.readTree(answer.body()).path("errors");
		assertThat(errors.size()).as(answer.body()).isPositive();
		String trace = answer.headers().firstValue("X-Trace-Id").orElse("none");
		for (JsonNode error : errors) {
			assertThat(error.path("extensions").path("code").asString()).as(answer.body())
				.matches("[A-Z_]+")
				.isNotEqualTo("INTERNAL");
			assertThat(error.path("extensions").path("traceId").asString()).isEqualTo(trace);
			assertThat(error.path("message").asString()).hasSizeBetween(1, LONGEST_MESSAGE);
		}
	}

	private HttpResponse<String> post(String body) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(URI.create(asking.address() + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
			.build(), BodyHandlers.ofString());
	}

}
