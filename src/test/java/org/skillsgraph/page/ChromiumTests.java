package org.skillsgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which browser the tests use, and what becomes of them without one.
 */
class ChromiumTests {

	@TempDir
	Path directory;

	@Test
	void theFirstOfSeveralBrowsersIsUsed() throws IOException {
		install("google-chrome");
		Path chromium = install("chromium");

		assertThat(Chromium.in(List.of(directory))).contains(chromium);
		assertThat(BrowserExtension.condition(List.of(directory), null).isDisabled()).isFalse();
	}

	private Path install(String name) throws IOException {
		Path browser = Files.createFile(directory.resolve(name));
		assertThat(browser.toFile().setExecutable(true)).isTrue();
		return browser;
	}

	@Test
	void withoutABrowserTheTestsAreLeftOutWithAReason() {
		ConditionEvaluationResult result = BrowserExtension.condition(List.of(directory), null);

		assertThat(result.isDisabled()).isTrue();
		assertThat(result.getReason())
			.hasValue("LEFT OUT: the browser tests, because there is no Chromium in [" + directory + "]");
	}

	@Test
	void whereABrowserIsRequiredTheyRun() {
		assertThat(BrowserExtension.condition(List.of(directory), Chromium.REQUIRED).isDisabled()).isFalse();
	}

}
