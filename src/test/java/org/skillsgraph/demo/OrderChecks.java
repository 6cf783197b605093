package org.skillsgraph.demo;

import java.util.Set;
import java.util.stream.Stream;

/** Whether the steps lead to the target, each after what it requires. */
final class OrderChecks {

	private OrderChecks() {
	}

	static Stream<String> unreached(Walked walked) {
		boolean reached = walked.target().need().met(walked.having(), Set.of());
		return (reached || walked.answer().blocked() || !walked.answer().whole()) ? Stream.empty()
				: Stream.of("in the end, %s isn't met".formatted(walked.target().need()));
	}

	static Stream<String> unmet(Walked walked) {
		return walked.steps()
			.stream()
			.filter((step) -> !step.inOrder())
			.map((step) -> "%s requires %s".formatted(step, step.needs()));
	}

}
