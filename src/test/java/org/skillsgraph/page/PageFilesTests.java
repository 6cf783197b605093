package org.skillsgraph.page;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Browsers get the files of pages, and nothing else from the class path.
 */
@SkillsGraphTest
class PageFilesTests {

	private static final String STYLES = "/vendor/graphiql-4.1.2/graphiql.min.css";

	private static final String SCRIPT = "/app/graphiql/page.js";

	private final URI service;

	private final Browser browser;

	PageFilesTests(GraphQlClient asking) {
		this.service = URI.create(asking.address());
		this.browser = new Browser(service);
	}

	@ParameterizedTest
	@CsvSource({ SCRIPT + ", text/javascript", "/app/graphiql/page.css, text/css",
			"/vendor/preact-11.2.0/preact.mjs, text/javascript", "/vendor/htm-3.1.1/htm.module.js, text/javascript",
			STYLES + ", text/css" })
	void aFileArrivesAsItIsWithItsType(String path, String type) throws Exception {
		HttpResponse<byte[]> response = browser.get(path);

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(Browser.header(response, "Content-Type")).isEqualTo(type);
		assertThat(response.body()).isEqualTo(Files.readAllBytes(Path.of("src/main/resources/static" + path)));
	}

	@ParameterizedTest
	@ValueSource(strings = { SCRIPT, STYLES })
	void anUnchangedFileIsNotSentAgain(String path) {
		String known = Browser.header(browser.get(path), "ETag");

		assertThat(known).matches("W/\"[\\w-]{43}\"");
		assertThat(browser.get(path, "If-None-Match", known).statusCode()).isEqualTo(304);
		assertThat(browser.get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
	}

	@Test
	void filesOfDifferentContentHaveDifferentETags() {
		assertThat(Browser.header(browser.get(SCRIPT), "ETag"))
			.isNotEqualTo(Browser.header(browser.get(STYLES), "ETag"));
	}

	@ParameterizedTest
	@ValueSource(strings = { SCRIPT, STYLES })
	void scriptsAndStylesAreCompressed(String path) throws Exception {
		HttpResponse<byte[]> response = browser.get(path, "Accept-Encoding", "gzip");

		assertThat(Browser.header(response, "Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes())
			.isEqualTo(browser.get(path).body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/app", "/app/", "/app/graphiql", "/app/graphiql/", "/app/missing.js", "/vendor/",
			"/vendor/vendor.lock.json", "/vendor/htm-3.1.1", "/vendor/htm-3.1.1/missing.js", "/static/graphiql.html",
			"/static/index.html", "/static/app/graphiql/page.js", "/graphiql.html", "/application.properties",
			"/app/application.properties", "/vendor/org/skillsgraph/SkillsGraph.class" })
	void otherPathsLeadNowhere(String path) {
		HttpResponse<byte[]> response = browser.get(path);

		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("\"NOT_FOUND\"");
		assertThat(Browser.header(response, "Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/vendor/../application.properties", "/vendor/%2e%2e/application.properties",
			"/vendor/%2e%2e/%2e%2e/application.properties", "/app/..;/application.properties",
			"/app/graphiql/..%2f..%2f..%2fapplication.properties", "/app/%5c..%5c..%5capplication.properties",
			"/vendor//application.properties", "/app/%00", "/app/graphiql/%2e%2e/%2e%2e/graphiql.html",
			"/app/classpath:application.properties", "/app/file:/etc/passwd" })
	void noPathLeadsOut(String path) {
		int status = Sender.administrator(service)
			.wire("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
			.status();

		assertThat(status).isIn(400, 404);
	}

}
