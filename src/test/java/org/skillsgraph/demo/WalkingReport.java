package org.skillsgraph.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts how many paths are right, and shows one example of each rule that is broken. */
final class WalkingReport {

	private static final int LONGEST_EXAMPLE = 320;

	private final ConcurrentLinkedQueue<Judged> all = new ConcurrentLinkedQueue<>();

	/** Steps on items that are held on dates and of which no date is named. */
	private final LongAdder undated = new LongAdder();

	/** An answer with the places at which it breaks rules. */
	record Judged(String about, Target.Kind kind, PathAnswer answer, Map<WalkingRule, List<String>> broken) {

		boolean walkable() {
			return broken.keySet().stream().noneMatch(WalkingRule::isForWalking);
		}

	}

	void add(Walked walked) {
		all.add(judged(walked));
		undated.add(walked.steps()
			.stream()
			.filter((step) -> step.date().isEmpty())
			.filter((step) -> step.lesson().filter((item) -> !item.sessions().isEmpty()).isPresent())
			.count());
	}

	private static Judged judged(Walked walked) {
		Map<WalkingRule, List<String>> broken = new EnumMap<>(WalkingRule.class);
		for (WalkingRule rule : WalkingRule.values()) {
			List<String> places = rule.brokenBy(walked);
			if (!places.isEmpty()) {
				broken.put(rule, places);
			}
		}
		return new Judged(walked.toString(), walked.target().kind(), walked.answer(), broken);
	}

	int asked() {
		return all.size();
	}

	/**
	 * {@return the answers that break a rule}
	 */
	List<String> broken(WalkingRule rule) {
		return all.stream()
			.filter((judged) -> judged.broken().containsKey(rule))
			.map((judged) -> judged.about() + ": " + String.join("; ", judged.broken().getOrDefault(rule, List.of())))
			.sorted()
			.toList();
	}

	/**
	 * {@return every answer that breaks a rule, a line each}
	 */
	List<String> broken() {
		return Stream.of(WalkingRule.values())
			.flatMap((rule) -> broken(rule).stream().map((line) -> rule + "\t" + line))
			.toList();
	}

	@Override
	public String toString() {
		List<String> lines = new ArrayList<>();
		lines.add("%-8s %7s %8s %8s %11s %9s %9s %7s".formatted("target", "asked", "blocked", "no step", "with steps",
				"walkable", "in part", "right"));
		Stream.of(Target.Kind.values())
			.forEach((kind) -> lines.add(row(kind.name(), (judged) -> judged.kind() == kind)));
		lines.add(row("all", (judged) -> true));
		lines.add("");
		lines.add(
				"Of the paths with steps: walkable = breaks none of the rules marked *; right = breaks no rule at all.");
		lines.add("%d steps are on an item that was held on a date, and name none.".formatted(undated.sum()));
		lines.add("");
		lines.add("%-16s %7s %7s  %s".formatted("rule", "paths", "places", "sentence"));
		Stream.of(WalkingRule.values()).forEach((rule) -> lines.addAll(rule(rule)));
		lines.add("");
		lines.add("The most frequent texts of blocked answers:");
		texts().entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.limit(12)
			.forEach((text) -> lines.add("%7d  %s".formatted(text.getValue(), shortened(text.getKey()))));
		return String.join("\n", lines);
	}

	private String row(String name, Predicate<Judged> those) {
		return String.format(Locale.ROOT, "%-8s %7d %8d %8d %11d %9d %9d %7d", name, count(those),
				count(those.and((judged) -> judged.answer().blocked())),
				count(those.and((judged) -> !judged.answer().blocked() && judged.answer().walked().isEmpty())),
				count(those.and(WalkingReport::stepped)),
				count(those.and(WalkingReport::stepped).and(Judged::walkable)),
				count(those.and(WalkingReport::stepped).and((judged) -> !judged.answer().whole())),
				count(those.and(WalkingReport::stepped).and((judged) -> judged.broken().isEmpty())));
	}

	private static boolean stepped(Judged judged) {
		return !judged.answer().walked().isEmpty();
	}

	private long count(Predicate<Judged> those) {
		return all.stream().filter(those).count();
	}

	private List<String> rule(WalkingRule rule) {
		List<String> broken = broken(rule);
		long places = all.stream().mapToLong((judged) -> judged.broken().getOrDefault(rule, List.of()).size()).sum();
		List<String> lines = new ArrayList<>();
		lines.add("%-16s %7d %7d %s%s".formatted(rule, broken.size(), places, rule.isForWalking() ? "*" : " ",
				rule.sentence()));
		if (!broken.isEmpty()) {
			lines.add(" ".repeat(34) + shortened("e.g. " + broken.get(broken.size() / 2)));
		}
		return lines;
	}

	private Map<String, Integer> texts() {
		Map<String, Integer> texts = new TreeMap<>();
		all.forEach((judged) -> Stream.ofNullable(judged.answer().text())
			.forEach((text) -> texts.merge(text, 1, Integer::sum)));
		return texts;
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST_EXAMPLE) ? text.substring(0, LONGEST_EXAMPLE) + "..." : text;
	}

}
