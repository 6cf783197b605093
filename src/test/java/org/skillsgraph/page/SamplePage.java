package org.skillsgraph.page;

import java.util.Map;

import com.microsoft.playwright.Route.FulfillOptions;

/**
 * A page that the service doesn't have, at its origin: with it, tests see what the checks
 * of real pages find.
 */
final class SamplePage {

	private static final String PATH = "/sample";

	private SamplePage() {
	}

	static void open(Browsing browsing, String body) {
		open(browsing, body, Map.of());
	}

	static void open(Browsing browsing, String body, Map<String, String> headers) {
		String html = """
				<!doctype html>
				<html lang="en">
				<head><title>Sample</title><link rel="icon" href="data:,"></head>
				<body><main><h1>Sample</h1>%s</main></body>
				</html>
				""".formatted(body);
		browsing.page()
			.route(browsing.origin() + PATH, (route) -> route
				.fulfill(new FulfillOptions().setContentType("text/html").setHeaders(headers).setBody(html)));
		browsing.open(PATH);
	}

}
