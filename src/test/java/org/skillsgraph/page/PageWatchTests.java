package org.skillsgraph.page;

import java.util.Map;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

/**
 * What goes wrong unseen is noticed, and fails the test at its end.
 */
@BrowserTest
class PageWatchTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			console error: broken                      | console.error('broken')
			console warning: odd                       | console.warn('odd')
			uncaught: Error: thrown                    | throw new Error('thrown')
			uncaught: Error: rejected                  | Promise.reject(new Error('rejected'))
			console error: Error: late                 | setTimeout(() => { throw new Error('late') })
			another origin: GET http://elsewhere.test/ | new Image().src = 'http://elsewhere.test/'
			another origin: GET http://localhost:1/    | fetch('http://localhost:1/')
			another origin: WebSocket ws://elsewhere   | new WebSocket('ws://elsewhere.test/')
			another origin: POST http://elsewhere      | navigator.sendBeacon('http://elsewhere.test/', 'x')
			another origin: GET http://elsewhere.test/ | open('http://elsewhere.test/')
			failed request: GET http://localhost       | fetch('/sample/cut')
			status of 401                              | fetch('/sample/401')
			status 503: GET http://localhost           | fetch('/sample/503')
			""")
	void whatGoesWrongUnseenIsNoticed(String message, String script, Browsing browsing) {
		browsing.page().route("**/sample/*", PageWatchTests::fail);
		SamplePage.open(browsing, "<script>" + script + "</script>");

		notices(browsing, message);
	}

	private static void fail(Route route) {
		String url = route.request().url();
		if (url.endsWith("cut")) {
			route.abort("connectionreset");
		}
		else {
			route.fulfill(new FulfillOptions().setStatus(Integer.parseInt(url.substring(url.lastIndexOf('/') + 1))));
		}
	}

	@Test
	void aViolationOfThePolicyIsNoticed(Browsing browsing) {
		String script = browsing.origin() + "/sample.js";

		SamplePage.open(browsing, "<script src='/sample.js'></script>",
				Map.of("Content-Security-Policy", "script-src 'none'"));

		notices(browsing, "policy violation: script-src-elem " + script);
	}

	/** What follows from it, such as a line in the console, may come too. */
	private static void notices(Browsing browsing, String message) {
		browsing.page()
			.waitForCondition(() -> browsing.unexpected().stream().anyMatch((seen) -> seen.contains(message)));
		browsing.expects("");
	}

	@Test
	void aTestFailsAtItsEndUnlessItExpectsWhatItDoes() {
		EngineTestKit.engine("junit-jupiter")
			.selectors(selectClass(Complaining.class))
			.execute()
			.testEvents()
			.finished()
			.assertEventsMatchLoosely(failing("complains", "console error: two"),
					failing("expectsAnother", "console error: two"),
					failing("expectsWhatIsMissing", "expected in the browser: [status of 401], but seen: []"),
					event(test("expectsBoth"), finishedSuccessfully()));
	}

	private static Condition<Event> failing(String test, String reason) {
		return event(test(test), finishedWithFailure(message((text) -> text.contains(reason))));
	}

	/** Not a test of its own, since most of it fails. */
	@BrowserTest
	static class Complaining {

		private static final String PAGE = "<script>console.error('one'); console.error('two')</script>";

		@Test
		void complains(Browsing browsing) {
			SamplePage.open(browsing, PAGE);
		}

		@Test
		void expectsAnother(Browsing browsing) {
			browsing.expects("error: one");
			SamplePage.open(browsing, PAGE);
		}

		@Test
		void expectsBoth(Browsing browsing) {
			browsing.expects("error: one");
			browsing.expects("error: two");
			SamplePage.open(browsing, PAGE);
		}

		@Test
		void expectsWhatIsMissing(Browsing browsing) {
			browsing.page().context().setDefaultTimeout(2_000);
			browsing.expects("status of 401");
		}

	}

}
