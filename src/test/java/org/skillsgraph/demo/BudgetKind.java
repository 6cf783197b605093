package org.skillsgraph.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.skillsgraph.Sender;

/**
 * The kinds of budgets: what just suffices must be enough, and less must be kept or
 * refused.
 */
enum BudgetKind {

	HOURS("hours"), WEEKS("weeks");

	private static final double EXACT = 0.06;

	private static final Pattern REFUSED = Pattern
		.compile("at least (\\d+(?:\\.\\d+)?) \\w+, and the budget is (\\d+|no)");

	private final String field;

	BudgetKind(String field) {
		this.field = field;
	}

	String field() {
		return field;
	}

	/**
	 * {@return the number as the input takes it}
	 */
	Number written(double most) {
		if (this == WEEKS) {
			return (int) most;
		}
		return most;
	}

	private double of(PathAnswer.Total total) {
		Integer weeks = total.weeks();
		return (this == HOURS) ? total.hours() : Objects.requireNonNullElse(weeks, 0);
	}

	/**
	 * {@return where the answers within budgets are wrong, in words}
	 */
	static List<String> broken(Sender sender, PathQuestions questions, Target target) {
		PathAnswer.Total total = questions.path(sender, target).total();
		List<String> broken = new ArrayList<>();
		if (total != null) {
			for (BudgetKind kind : values()) {
				double enough = Math.ceil(kind.of(total));
				broken.addAll(kind.broken(enough, true, questions.within(sender, target, kind, enough)));
				broken.addAll((enough < 1) ? List.of()
						: kind.broken(enough - 1, false, questions.within(sender, target, kind, enough - 1)));
			}
		}
		return broken;
	}

	/**
	 * {@return where an answer within a budget is wrong}
	 * @param most the budget
	 * @param possible whether a path within it is known
	 */
	List<String> broken(double most, boolean possible, PathAnswer answer) {
		PathAnswer.Total total = answer.total();
		if (total != null) {
			return (of(total) <= most + EXACT) ? List.of()
					: List.of("%s %s in a budget of %s".formatted(of(total), field, most));
		}
		String text = Objects.requireNonNullElse(answer.text(), "");
		boolean told = REFUSED.matcher(text)
			.results()
			.allMatch((said) -> Double.parseDouble(said.group(1)) > most && number(said.group(2)) == most);
		return (possible || !told) ? List.of("a budget of %s %s: %s".formatted(most, field, text)) : List.of();
	}

	private static double number(String text) {
		return text.equals("no") ? 0 : Double.parseDouble(text);
	}

}
