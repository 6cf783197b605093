package org.skillsgraph.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.limits.SlowMutation;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers are compressed for clients that accept it, and the spaces that keep a
 * connection alive still get through.
 */
@SkillsGraphTest
class CompressionTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String SCHEMA = "{ __schema { types { name description fields { name description } } } }";

	private final URI service;

	private final Driver driver;

	CompressionTests(GraphQlClient asking, Driver driver) {
		this.service = URI.create(asking.address());
		this.driver = driver;
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/graphql-response+json" })
	void aLargeAnswerIsAFractionOfItself(String accepted) throws Exception {
		HttpResponse<InputStream> plain = ask(Map.of("query", SCHEMA), "Accept", accepted);
		HttpResponse<InputStream> zipped = ask(Map.of("query", SCHEMA), "Accept", accepted, "Accept-Encoding", "gzip");
		byte[] large = plain.body().readAllBytes();
		byte[] small = zipped.body().readAllBytes();

		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(zipped.headers().firstValue("Content-Type").orElse("")).startsWith(accepted);
		assertThat(zipped.headers().allValues("Vary"))
			.anySatisfy((header) -> assertThat(header).containsIgnoringCase("accept-encoding"));
		assertThat(small).hasSizeLessThan(large.length / 4);
		assertThat(JSON.readTree(new GZIPInputStream(new ByteArrayInputStream(small))).path("data"))
			.isEqualTo(JSON.readTree(large).path("data"));
	}

	@Test
	void aSpaceForEachSecondGetsThroughAtOnce() throws Exception {
		try (Session session = driver.session(); Transaction other = session.beginTransaction()) {
			SlowMutation.register(other);
			Thread.ofVirtual().start(() -> endAfter(Duration.ofSeconds(4), other));

			HttpResponse<InputStream> answer = ask(Map.of("query",
					"mutation ($document: String!) { registerDocument(input: {document: $document}) { __typename } }",
					"variables", Map.of("document", SlowMutation.DOCUMENT)), "Accept-Encoding", "gzip");
			InputStream unzipped = new GZIPInputStream(answer.body());
			long begun = System.nanoTime();

			assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
			assertThat((char) unzipped.read()).isEqualTo(' ');
			assertThat((char) unzipped.read()).isEqualTo(' ');
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(2500));
			assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8)).contains("DocumentRegistered");
		}
	}

	private static void endAfter(Duration time, Transaction transaction) {
		try {
			Thread.sleep(time);
			transaction.rollback();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private HttpResponse<InputStream> ask(Map<String, ?> body, String... headers)
			throws IOException, InterruptedException {
		return HTTP.send(HttpRequest.newBuilder(service.resolve("/graphql"))
			.header("Content-Type", "application/json")
			.headers(headers)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
			.build(), BodyHandlers.ofInputStream());
	}

}
