package org.skillsgraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class StartingTests {

	private static final String PEOPLE = "{ people { totalCount } }";

	private static final String ALL_PEOPLE = "{\"data\":{\"people\":{\"totalCount\":152}}";

	private static final String PATH = """
			{ learningPath(input: {target: {item: {key: "embed-event-delivery"}}, from: {person: {key: "mika.sandberg"}}}) {
			  ... on LearningPath { proven } } }
			""";

	@TempDir
	private Path directory;

	/** One story, because each start takes seconds. */
	@Test
	void nobodyIsAnsweredBeforeTheDataIsThereAndCtrlCClosesIt() throws IOException, InterruptedException {
		try (ServiceProcess service = ServiceProcess.demo(directory, "--skills-graph.warming=false").listening()) {
			assertThat(status(service, "/actuator/health/liveness")).isEqualTo(200);
			assertThat(status(service, "/actuator/health/readiness")).isEqualTo(503);

			List<HttpResponse<String>> answers = untilAnswered(service);

			assertThat(answers.subList(0, answers.size() - 1)).isNotEmpty().allSatisfy((refused) -> {
				assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
				assertThat(refused.body()).contains("\"code\":\"STARTING\"", "\"traceId\":");
				assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
			});
			assertThat(answers.getLast().statusCode()).isEqualTo(200);
			// Spaces go ahead of an answer that takes longer than a second, as on a busy
			// machine.
			assertThat(answers.getLast().body().strip()).startsWith(ALL_PEOPLE);
			service.ready();
			assertThat(service.output()).containsOnlyOnce("Ready at " + service.address() + "/graphql, ");
			assertThat(service.answer(PATH).body()).contains("\"proven\":true");

			service.interrupt();

			assertThat(service.exit()).as(service.output()).isEqualTo(128 + 2);
			assertThat(service.output()).contains("The database is closed.");
		}
	}

	private static List<HttpResponse<String>> untilAnswered(ServiceProcess service) {
		List<HttpResponse<String>> answers = new ArrayList<>();
		await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(20)).until(() -> {
			answers.add(service.answer(PEOPLE));
			return answers.getLast().statusCode() != 503;
		});
		return answers;
	}

	private static int status(ServiceProcess service, String path) throws IOException, InterruptedException {
		URI address = service.address().resolve(path);
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
		}
	}

}
