package org.skillsgraph.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Watches all pages of a window for what a person doesn't see: errors and warnings in the
 * console, uncaught errors, violations of the content security policy, requests to
 * another origin and requests that fail.
 */
final class PageWatch {

	private static final Set<String> COMPLAINING = Set.of("error", "warning");

	/** Not from the console alone, which may be cleared or made silent by a page. */
	private static final String REPORT_VIOLATIONS = """
			addEventListener('securitypolicyviolation', (event) =>
				reportPolicyViolation(event.effectiveDirective + ' ' + event.blockedURI))""";

	/**
	 * What is under way in the page, such as a rejected promise, comes before a timer.
	 */
	private static final String TURN = "() => new Promise((done) => setTimeout(() => done(true)))";

	private final Set<String> origins = new HashSet<>();

	private final BrowserContext window;

	private final List<String> seen = new ArrayList<>();

	private final List<String> expected = new ArrayList<>();

	PageWatch(BrowserContext window, String origin) {
		this.window = window;
		this.origins.add(origin);
		window.onPage(this::watch);
		window.onConsoleMessage(this::console);
		window.onWebError((error) -> seen.add("uncaught: " + error.error()));
		window.onRequest((request) -> request(request.method(), request.url()));
		window.onRequestFailed(this::failed);
		window.onResponse(this::answered);
		window.exposeBinding("reportPolicyViolation", (_, violation) -> seen.add("policy violation: " + violation[0]));
		window.addInitScript(REPORT_VIOLATIONS);
	}

	private void watch(Page page) {
		page.onCrash((_) -> seen.add("crashed: " + page.url()));
		page.onWebSocket((socket) -> request("WebSocket", socket.url()));
	}

	private void console(ConsoleMessage message) {
		if (COMPLAINING.contains(message.type())) {
			seen.add("console %s: %s (%s)".formatted(message.type(), message.text(), message.location()));
		}
	}

	private void request(String method, String url) {
		String sent = url.replaceFirst("^ws", "http");
		if (sent.matches("https?:.*") && origins.stream().noneMatch((origin) -> sent.startsWith(origin + "/"))) {
			seen.add("request to another origin: %s %s".formatted(method, url));
		}
	}

	/** A page may abort its own requests, and leaving it does. */
	private void failed(Request request) {
		if (!"net::ERR_ABORTED".equals(request.failure())) {
			seen.add("failed request: %s %s %s".formatted(request.method(), request.url(), request.failure()));
		}
	}

	private void answered(Response response) {
		if (response.status() >= 500) {
			seen.add("status %d: %s %s".formatted(response.status(), response.request().method(), response.url()));
		}
	}

	/** Expects requests to another origin. */
	void expectsRequestsTo(String origin) {
		origins.add(origin);
	}

	/**
	 * Expects a message that contains this text, at least once.
	 */
	void expects(String text) {
		expected.add(text);
	}

	/**
	 * {@return what was seen until now and isn't expected}
	 */
	List<String> unexpected() {
		return seen.stream().filter((message) -> expected.stream().noneMatch(message::contains)).toList();
	}

	/**
	 * Waits for what is expected and for what is under way in the pages.
	 * @throws AssertionError if something unexpected was seen, or something expected
	 * wasn't
	 */
	void verify() {
		window.pages().forEach(this::settle);
		try {
			window.waitForCondition(() -> expected.stream().allMatch(this::hasSeen));
		}
		catch (TimeoutError ex) {
			throw new AssertionError("expected in the browser: %s, but seen: %s".formatted(expected, seen), ex);
		}
		assertThat(unexpected()).as("what went wrong in the browser").isEmpty();
	}

	/** Messages arrive in order, so those before the page's answer are there. */
	private void settle(Page page) {
		try {
			page.waitForFunction(TURN);
		}
		catch (PlaywrightException ex) {
			seen.add("no answer from %s: %s".formatted(page.url(), ex.getMessage()));
		}
	}

	private boolean hasSeen(String text) {
		return seen.stream().anyMatch((message) -> message.contains(text));
	}

}
