package org.skillsgraph.limits;

import io.github.bucket4j.local.LockFreeBucket;
import org.junit.jupiter.api.Test;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.access.Caller;

import static org.assertj.core.api.Assertions.assertThat;

@SkillsGraphTest
class BudgetsTests {

	private final Budgets budgets;

	BudgetsTests(Budgets budgets) {
		this.budgets = budgets;
	}

	/** By the wall clock, an empty budget stops refilling when the clock is set back. */
	@Test
	void aBudgetFillsByElapsedTimeWhateverTheClockSays() {
		var bucket = (LockFreeBucket) budgets.full(new Caller("service sync", Caller.Kind.SERVICE));

		assertThat(bucket.getTimeMeter().isWallClockBased()).isFalse();
	}

}
