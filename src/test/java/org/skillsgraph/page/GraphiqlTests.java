package org.skillsgraph.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.skillsgraph.DemoTest;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * GraphiQL comes from the service alone, and its questions have answers in the demo
 * organisation.
 */
@DemoTest
class GraphiqlTests {

	private static final String SETTINGS = """
			<meta name="service" content="{&quot;api&quot;:&quot;/graphql&quot;,&quot;graphiql&quot;:true,\
			&quot;actingAs&quot;:true,&quot;signIn&quot;:false}">""";

	private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

	private static final Pattern QUESTION = Pattern.compile("`([^`]*)`");

	private static final Pattern NONCE = Pattern.compile("nonce[-=]\"?([\\w-]+)");

	private final Sender sender;

	private final Browser browser;

	GraphiqlTests(GraphQlClient asking) {
		URI service = URI.create(asking.address());
		this.sender = Sender.administrator(service);
		this.browser = new Browser(service);
	}

	@Test
	void theServiceServesEverythingThatThePageLoads() {
		List<String> loaded = LOADED.matcher(text(browser.get("/graphiql")))
			.results()
			.map((found) -> found.group(1))
			.filter((address) -> !address.equals("data:,"))
			.toList();

		assertThat(loaded).hasSize(6)
			.allSatisfy((address) -> assertThat(browser.get("/" + address).statusCode()).isEqualTo(200));
	}

	@Test
	void eachPageHasANonceOfItsOwnWhichItsPolicyNames() {
		HttpResponse<byte[]> first = browser.get("/graphiql");
		HttpResponse<byte[]> second = browser.get("/graphiql");

		assertThat(nonces(text(first))).hasSize(1)
			.isEqualTo(nonces(Browser.header(first, "Content-Security-Policy")))
			.isNotEqualTo(nonces(text(second)));
		assertThat(nonces(text(second))).isEqualTo(nonces(Browser.header(second, "Content-Security-Policy")));
	}

	private static List<String> nonces(String text) {
		return NONCE.matcher(text).results().map((found) -> found.group(1)).toList();
	}

	@Test
	void pagesKnowTheService() {
		assertThat(text(browser.get("/graphiql"))).contains(SETTINGS).doesNotContain("{service}", "{nonce}");
		assertThat(text(browser.get("/"))).contains(SETTINGS).doesNotContain("{service}");
	}

	@Test
	void eachQuestionSaysWhatItAsksAndHasAnAnswer() throws IOException {
		List<String> questions = QUESTION
			.matcher(Files.readString(Path.of("src/main/resources/static/app/graphiql/questions.js")))
			.results()
			.map((found) -> found.group(1))
			.toList();

		assertThat(questions).hasSizeGreaterThanOrEqualTo(5).allSatisfy((question) -> {
			Reply answer = sender.ask(question);

			assertThat(question).matches("(?s)# .*\\?\\nquery [A-Z]\\w+ \\{.*");
			assertThat(answer.codes()).isEmpty();
		});
	}

	private static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

}
