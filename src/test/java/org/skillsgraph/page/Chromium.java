package org.skillsgraph.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.skillsgraph.FixedClock;

/**
 * The one browser of the suite, which is the machine's own: Playwright downloads none.
 */
final class Chromium implements AutoCloseable {

	/** The environment variable that says whether there must be a browser. */
	static final String SETTING = "SKILLS_GRAPH_TEST_BROWSER";

	static final String REQUIRED = "required";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	/** No name resolves but the service's, so a test can't depend on another site. */
	private static final String THIS_MACHINE_ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

	/**
	 * How long a test waits for what it wants to see, in milliseconds. Only a failing
	 * test waits as long; the first view after a start waits for its statements to be
	 * planned.
	 */
	private static final int TIMEOUT = 30_000;

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * {@return the directories in which a browser is looked for}
	 */
	static List<Path> directories() {
		String path = System.getenv().getOrDefault("PATH", "");
		return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator)))
			.filter((directory) -> !directory.isEmpty())
			.distinct()
			.map(Path::of)
			.toList();
	}

	/**
	 * {@return the first browser in these directories, if there is one}
	 */
	static Optional<Path> in(List<Path> directories) {
		return directories.stream()
			.flatMap((directory) -> NAMES.stream().map(directory::resolve))
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Chromium start(Path executable) {
		PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		// Chromium's sandbox refuses to run as root.
		boolean sandbox = !System.getProperty("user.name").equals("root");
		return new Chromium(playwright,
				playwright.chromium()
					.launch(new LaunchOptions().setExecutablePath(executable)
						.setChromiumSandbox(sandbox)
						.setArgs(List.of(THIS_MACHINE_ALONE))));
	}

	/**
	 * {@return a window of somebody in Vienna who has never been here, at
	 * {@link FixedClock#NOW}}
	 */
	BrowserContext window() {
		BrowserContext window = browser.newContext(new NewContextOptions().setLocale("en-GB")
			.setTimezoneId("Europe/Vienna")
			.setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.NO_PREFERENCE)
			.setViewportSize(1280, 800));
		window.setDefaultTimeout(TIMEOUT);
		window.clock().setFixedTime(FixedClock.NOW.toEpochMilli());
		return window;
	}

	@Override
	public void close() {
		playwright.close();
	}

}
