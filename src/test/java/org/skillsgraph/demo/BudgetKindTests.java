package org.skillsgraph.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with an answer within a budget is found. */
class BudgetKindTests {

	private static final PathAnswer TEN_WEEKS = SmallCalendar.path(40, 10);

	@Test
	void aPathWithinTheBudgetIsRight() {
		assertThat(BudgetKind.WEEKS.broken(10, true, TEN_WEEKS)).isEmpty();
		assertThat(BudgetKind.HOURS.broken(40, true, TEN_WEEKS)).isEmpty();
	}

	@Test
	void aPathAboveTheBudgetIsWrong() {
		assertThat(BudgetKind.WEEKS.broken(9, false, TEN_WEEKS)).containsExactly("10.0 weeks in a budget of 9.0");
		assertThat(BudgetKind.HOURS.broken(39, false, TEN_WEEKS)).containsExactly("40.0 hours in a budget of 39.0");
	}

	@Test
	void aRefusalNamesTheBudgetAndMore() {
		String text = "Every path takes at least 10 weeks, and the budget is 9 weeks.";

		assertThat(BudgetKind.WEEKS.broken(9, false, refused(text))).isEmpty();
		assertThat(BudgetKind.WEEKS.broken(9, true, refused(text))).isNotEmpty();
		assertThat(BudgetKind.WEEKS.broken(8, false, refused(text))).isNotEmpty();
		assertThat(BudgetKind.WEEKS.broken(9, false, refused(text.replace("least 10", "least 9")))).isNotEmpty();
	}

	private static PathAnswer refused(String text) {
		return new PathAnswer(null, null, null, List.of(), text);
	}

}
