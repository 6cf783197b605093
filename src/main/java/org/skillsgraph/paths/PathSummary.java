package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.List;

import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.TargetCatalogue;
import org.skillsgraph.wording.Wording;

/**
 * Sums up a path.
 *
 * @param question as it was asked
 * @param catalogue everything relevant to the target
 */
record PathSummary(PathQuestion question, TargetCatalogue catalogue) {

	/**
	 * {@return what the path takes and, where it doesn't lead to the whole target, why
	 * not}
	 * @param total of the path
	 * @param missing parts of the target
	 */
	String text(LearningPath.Total total, List<Requirement> missing) {
		List<String> sentences = new ArrayList<>();
		sentences.add((total.items() > 0) ? steps(total) : "There is nothing left to learn.");
		if (!missing.isEmpty()) {
			int parts = question.target().parts().size();
			sentences.add("It leads to %d of the %d skills.".formatted(parts - missing.size(), parts));
			sentences.add(why(missing));
		}
		return String.join(" ", sentences);
	}

	private static String steps(LearningPath.Total total) {
		String hours = (total.hours() > 0) ? Wording.hours(total.hours()) + " of work" : "no further work";
		return "%s with %s%s.".formatted(Wording.count(total.items(), "step"), hours,
				(total.weeks() > 0) ? ", done in " + Wording.count(total.weeks(), "week") : "");
	}

	private String why(List<Requirement> missing) {
		Background most = BlockedPaths.reached(question.start(), question.steps());
		List<Requirement> beyond = missing.stream().filter((part) -> !most.meets(part)).toList();
		if (beyond.isEmpty()) {
			return "The budget isn't enough for %s.".formatted(Wording.and(missing, catalogue::name));
		}
		PathQuestion rest = question
			.with(new PathTarget(beyond.stream().map((part) -> new PathTarget.Part(part, 1)).toList(), false));
		String blocked = new BlockedPaths(rest, catalogue).text();
		List<Requirement> dear = missing.stream().filter((part) -> !beyond.contains(part)).toList();
		return dear.isEmpty() ? blocked
				: "%s The budget isn't enough for %s.".formatted(blocked, Wording.and(dear, catalogue::name));
	}

}
