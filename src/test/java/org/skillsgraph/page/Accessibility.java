package org.skillsgraph.page;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of axe-core for WCAG 2.2 at the levels A and AA, and its best practices.
 */
final class Accessibility {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Accessibility() {
	}

	/**
	 * @throws AssertionError if the page, as it is now, breaks a rule
	 */
	static void verify(Page page) {
		// It checks other sites' frames too when it isn't in legacy mode, and takes
		// longer.
		AxeResults results = new AxeBuilder(page).setLegacyMode(true).withTags(TAGS).analyze();

		assertThat(results.getPasses()).as("rules that %s keeps", page.url()).isNotEmpty();
		assertThat(results.getViolations().stream().map(Accessibility::inWords))
			.as("rules of accessibility that %s breaks", page.url())
			.isEmpty();
	}

	private static String inWords(Rule rule) {
		return "%s: %s, at %s".formatted(rule.getId(), rule.getHelp(),
				rule.getNodes()
					.stream()
					.map(CheckedNode::getTarget)
					.map(String::valueOf)
					.collect(Collectors.joining(", ")));
	}

}
