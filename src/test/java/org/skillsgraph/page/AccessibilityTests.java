package org.skillsgraph.page;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A rule that a page breaks is found, one of each group of rules.
 */
@BrowserTest
class AccessibilityTests {

	@Test
	void eachBrokenRuleIsNamedWithItsPlaces(Browsing browsing) {
		SamplePage.open(browsing, """
				<h4>Too deep</h4>
				<img src="data:,">
				<p id="pale" style="color: #aaa; background: #fff">Pale</p>
				<p id="faint" style="color: #bbb; background: #fff">Fainter</p>
				<input aria-label="Name" autocomplete="nonsense">
				<button style="all: unset; width: 9px; height: 9px" aria-label="One"></button>
				<button style="all: unset; width: 9px; height: 9px" aria-label="Two"></button>""");

		assertThatThrownBy(browsing::accessible).hasMessageContainingAll(
				"image-alt: Images must have alternative text, at [img]", "color-contrast: ", "at [#pale], [#faint]",
				"autocomplete-valid: ", "at [input]", "target-size: ", "[button[aria-label=\"One\"]]",
				"heading-order: ", "at [h4]");
	}

	@Test
	void aPageThatKeepsThemPassesUnderAStrictPolicy(Browsing browsing) {
		SamplePage.open(browsing, "<p>Text</p>",
				Map.of("Content-Security-Policy", "default-src 'none'; img-src data:"));

		browsing.accessible();
	}

}
