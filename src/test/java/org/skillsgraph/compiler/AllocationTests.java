package org.skillsgraph.compiler;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.beans.factory.BeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what each question allocates in Java below a bound. Unlike times, that is the
 * same on every machine.
 */
@SkillsGraphTest
class AllocationTests {

	private static final int ROUNDS = 300;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final SelectionWork work;

	AllocationTests(BeanFactory beans, Organisation organisation) {
		organisation.demo();
		this.work = new SelectionWork(beans);
	}

	@Test
	void aQuestionIsNormalizedInLittleMemory() {
		var document = work.parse();

		assertThat(allocated(() -> work.normalize(document))).isBetween(10_000L, 50_000L);
	}

	@Test
	void aStatementIsCompiledAndItsRowCompletedInLittleMemory() {
		assertThat(allocated(work::answer)).isBetween(10_000L, 190_000L);
	}

	/** The least of many: the first rounds also allocate what is kept. */
	private static long allocated(Runnable deed) {
		return LongStream.generate(() -> {
			long before = THREADS.getCurrentThreadAllocatedBytes();
			deed.run();
			return THREADS.getCurrentThreadAllocatedBytes() - before;
		}).limit(ROUNDS).min().orElseThrow();
	}

}
