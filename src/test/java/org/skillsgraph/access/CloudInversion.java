package org.skillsgraph.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Works back from somebody's tag clouds on many days to the days of their only
 * mentorship. An add-on that weighs a half is the measure.
 */
final class CloudInversion {

	static final LocalDate FIRST = LocalDate.parse("2024-01-01");

	static final int DAYS = 365 * 4;

	private static final int AT_ONCE = 50;

	private final Map<LocalDate, Double> seen;

	private CloudInversion(Map<LocalDate, Double> seen) {
		this.seen = seen;
	}

	/**
	 * {@return what can be seen on each third day of four years, and on some later ones}
	 * @param mentor the key of the person
	 * @param asking answers a document
	 */
	static CloudInversion of(String mentor, Function<String, Map<String, @Nullable Object>> asking) {
		Map<LocalDate, Double> seen = new LinkedHashMap<>();
		IntStream.iterate(0, (days) -> days < DAYS, (days) -> days + 3)
			.forEach((days) -> seen.put(FIRST.plusDays(days), 0.0));
		IntStream.rangeClosed(2029, 2036).forEach((year) -> seen.put(LocalDate.of(year, 3, 7), 0.0));
		List<LocalDate> days = List.copyOf(seen.keySet());
		for (int from = 0; from < days.size(); from += AT_ONCE) {
			StringBuilder document = new StringBuilder("{");
			days.subList(from, Math.min(days.size(), from + AT_ONCE))
				.forEach((asOf) -> document
					.append("d%d: tagCloud(of: {person: {key: \"%s\"}}, asOf: \"%s\", first: 100) {kind weight}"
						.formatted(asOf.toEpochDay(), mentor, asOf)));
			asking.apply(document + "}")
				.forEach((alias, tags) -> seen.put(LocalDate.ofEpochDay(Long.parseLong(alias.substring(1))),
						mentoring((List<?>) Objects.requireNonNull(tags))));
		}
		return new CloudInversion(seen);
	}

	private static double mentoring(List<?> tags) {
		return tags.stream()
			.map((tag) -> (Map<?, ?>) tag)
			.filter((tag) -> "MENTOR".equals(tag.get("kind")))
			.mapToDouble((tag) -> ((Number) Objects.requireNonNull(tag.get("weight"))).doubleValue())
			.sum();
	}

	/**
	 * {@return the days on which it may have begun}
	 * @param fineness how finely the service counts
	 */
	List<LocalDate> begins(Fineness fineness, LocalDate end) {
		return agreeing(fineness, (tried, of) -> of.weight(tried, end));
	}

	/**
	 * {@return the days on which it may have ended}
	 * @param fineness how finely the service counts
	 */
	List<LocalDate> ends(Fineness fineness, LocalDate begin) {
		return agreeing(fineness, (tried, of) -> of.weight(begin, tried));
	}

	private List<LocalDate> agreeing(Fineness fineness, BiFunction<LocalDate, Cloud, Double> expected) {
		return IntStream.range(0, DAYS)
			.mapToObj(FIRST::plusDays)
			.filter((tried) -> seen.entrySet()
				.stream()
				.allMatch((answer) -> Math
					.abs(expected.apply(tried, new Cloud(answer.getKey(), fineness)) - answer.getValue()) < 0.001))
			.toList();
	}

	/**
	 * How finely a service may count.
	 *
	 * @param asked the day that it takes for the day of a cloud
	 * @param kept the day that it takes for a day of a mentorship
	 */
	record Fineness(UnaryOperator<LocalDate> asked, UnaryOperator<LocalDate> kept) {
	}

	/** What is known of clouds: their formula. */
	private record Cloud(LocalDate asOf, Fineness fineness) {

		double weight(LocalDate begin, LocalDate end) {
			LocalDate day = fineness.asked().apply(asOf);
			LocalDate over = fineness.kept().apply(end).isBefore(day) ? fineness.kept().apply(end) : day;
			if (fineness.kept().apply(begin).isAfter(day)) {
				return 0;
			}
			double times = Math.pow(0.5, ChronoUnit.DAYS.between(over, day) / 365.25 / 2);
			return Math.round(100 * 2 * times / (times + 1)) / 100.0;
		}

	}

}
