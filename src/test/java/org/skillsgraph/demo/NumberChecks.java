package org.skillsgraph.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Whether the numbers in totals and texts are those of the files. */
final class NumberChecks {

	private static final Pattern HOURS = Pattern.compile("\\((?:usually about )?(\\d+(?:\\.\\d+)?) hours?\\b");

	private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]+ 20\\d\\d\\b");

	private static final double EXACT = 0.06;

	private NumberChecks() {
	}

	/**
	 * An item that something names can't be replaced by another that teaches the same.
	 */
	static Stream<String> unknownHours(Walked walked) {
		return walked.steps()
			.stream()
			.flatMap((step) -> step.lesson()
				.filter((item) -> item.hours() == null && !isNamed(walked, item.key()))
				.flatMap((item) -> like(walked, step, item))
				.map((other) -> "%s has unknown hours, %s has known ones".formatted(step, other.key()))
				.stream());
	}

	private static boolean isNamed(Walked walked, String item) {
		return Stream.concat(Stream.of(walked.target().need()), walked.steps().stream().map(Placed::needs))
			.anyMatch((need) -> need.names(item));
	}

	private static Optional<Item> like(Walked walked, Placed step, Item item) {
		List<Wish> gained = step.step().gains().stream().map(PathAnswer.SkillAtLevel::wish).toList();
		return walked.catalogue()
			.items()
			.values()
			.stream()
			.filter((other) -> !other.key().equals(item.key()) && other.hours() != null)
			.filter((other) -> gained.stream().allMatch(other::teaches) && !gained.isEmpty())
			.filter((other) -> other.needs().met(step.before(), Set.of()))
			.filter((other) -> other.openTo(walked.person().key(), walked.now()))
			.findFirst();
	}

	static Stream<String> wrong(Walked walked) {
		PathAnswer.Total total = walked.answer().total();
		return (total == null) ? Stream.empty()
				: Stream.concat(totals(walked, total), walked.steps().stream().flatMap(NumberChecks::texts));
	}

	private static Stream<String> totals(Walked walked, PathAnswer.Total total) {
		List<Placed> steps = walked.steps();
		List<Item> items = steps.stream().flatMap((step) -> step.lesson().stream()).toList();
		boolean begun = steps.stream().anyMatch((step) -> step.step().saysBegun());
		boolean mentored = steps.stream().anyMatch((step) -> step.step().mentor() != null);
		Sum hours = Sum.of(items, Item::hours);
		Sum cost = Sum.of(items, Item::cost);
		boolean known = hours.known() && cost.known();
		return Stream
			.of(complaint(total.items() == steps.size(), "says %s items, has %s steps", total.items(), steps.size()),
					complaint(begun || hours.agrees(total.hours(), mentored), "says %s hours, the items take %s",
							total.hours(), hours.amount()),
					complaint(begun || cost.agrees(total.cost(), false), "says a cost of %s, the items cost %s",
							total.cost(), cost.amount()),
					complaint(begun || total.estimated() || known, "says estimated %s, all is known: %s",
							total.estimated(), known),
					complaint(inOrder(walked.answer().walked()), "positions aren't %s to %s", 1, steps.size()))
			.flatMap((text) -> text);
	}

	/** The known part of a sum, and whether that is all. */
	private record Sum(double amount, boolean known) {

		static Sum of(List<Item> items, Function<Item, @Nullable Double> value) {
			List<Double> values = items.stream().flatMap((item) -> Stream.ofNullable(value.apply(item))).toList();
			return new Sum(values.stream().mapToDouble(Double::doubleValue).sum(), values.size() == items.size());
		}

		boolean agrees(double said, boolean more) {
			return said >= amount - EXACT && (more || !known || said <= amount + EXACT);
		}

	}

	private static boolean inOrder(List<PathAnswer.Step> steps) {
		return IntStream.range(0, steps.size()).allMatch((place) -> steps.get(place).position() == place + 1);
	}

	private static Stream<String> complaint(boolean fine, String text, Object said, Object counted) {
		return fine ? Stream.empty() : Stream.of(text.formatted(said, counted));
	}

	private static Stream<String> texts(Placed step) {
		return step.lesson().map((item) -> Stream.concat(hours(step, item), days(step, item))).orElseGet(Stream::empty);
	}

	private static Stream<String> hours(Placed step, Item item) {
		Double hours = item.hours();
		return HOURS.matcher(step.step().text())
			.results()
			.map((said) -> Double.valueOf(said.group(1)))
			.filter((said) -> hours != null && Math.abs(said - hours) > EXACT)
			.map((said) -> "%s: the text says %s hours, the item takes %s".formatted(step, said, hours));
	}

	private static Stream<String> days(Placed step, Item item) {
		Set<String> days = item.sessions()
			.stream()
			.flatMap((session) -> session.days().stream())
			.collect(Collectors.toSet());
		return DAY.matcher(step.step().text())
			.results()
			.map(MatchResult::group)
			.filter((said) -> !days.contains(said))
			.map((said) -> "%s: the text says %s, when it isn't held".formatted(step, said));
	}

}
