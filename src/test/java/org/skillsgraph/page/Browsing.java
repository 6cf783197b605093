package org.skillsgraph.page;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;

/**
 * Somebody in front of the browser: opens the page, acts on it and counts the steps. A
 * click, a key and a text each count as one.
 */
final class Browsing {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final BrowserContext window;

	private String origin;

	private final PageWatch watch;

	private final Page page;

	private int steps;

	Browsing(BrowserContext window, String origin) {
		this.window = window;
		this.origin = origin;
		this.watch = new PageWatch(window, origin);
		this.page = window.newPage();
	}

	/**
	 * Looks at another service from now on.
	 * @param service its origin
	 * @param issuer the origin where people sign in
	 */
	void changesTo(String service, String issuer) {
		this.origin = service;
		watch.expectsRequestsTo(service);
		watch.expectsRequestsTo(issuer);
	}

	Page page() {
		return page;
	}

	/**
	 * {@return the address of the service, without a path}
	 */
	String origin() {
		return origin;
	}

	/**
	 * Opens a path of the service; steps are counted from here.
	 * @param path such as {@code /}
	 */
	void open(String path) {
		page.navigate(origin + path);
		steps = 0;
	}

	void dark() {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
	}

	/** As wide as a small phone, or a large screen at 400 %. */
	void narrow() {
		page.setViewportSize(360, 800);
	}

	void click(Locator target) {
		target.click();
		steps++;
	}

	/**
	 * Presses a key.
	 * @param key such as {@code Enter}, {@code ArrowDown} or {@code Shift+Tab}
	 */
	void press(String key) {
		page.keyboard().press(key);
		steps++;
	}

	/** Types a text where the focus is, a key at a time. */
	void type(String text) {
		page.keyboard().type(text);
		steps++;
	}

	int steps() {
		return steps;
	}

	/**
	 * Expects what would otherwise fail the test, such as {@code status of 401}. It may
	 * come later, but the test fails if it doesn't.
	 * @param message a part of the message
	 */
	void expects(String message) {
		watch.expects(message);
	}

	/**
	 * {@return what has gone wrong until now and isn't expected: it will fail the test}
	 */
	List<String> unexpected() {
		return watch.unexpected();
	}

	/**
	 * @throws AssertionError if the page, as it is now, breaks a rule of accessibility
	 */
	void accessible() {
		Accessibility.verify(page);
	}

	/**
	 * {@return the file with a picture of the whole page, as it is once nothing moves}
	 * @param name the file's name, without its ending
	 */
	Path screenshot(String name) {
		return screenshot(page, name);
	}

	/**
	 * {@return the file with a picture of another page of the window}
	 * @param page that the first one opened
	 * @param name the file's name, without its ending
	 */
	Path screenshot(Page page, String name) {
		Path file = SCREENSHOTS.resolve(name + ".png");
		page.screenshot(
				new ScreenshotOptions().setPath(file).setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
		return file;
	}

	/**
	 * Closes the window.
	 * @throws AssertionError if something unexpected went wrong, or something expected
	 * didn't
	 */
	void end() {
		try {
			watch.verify();
		}
		finally {
			window.close();
		}
	}

}
