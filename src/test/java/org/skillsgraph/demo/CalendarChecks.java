package org.skillsgraph.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Whether the dates of a path can be kept. */
final class CalendarChecks {

	private CalendarChecks() {
	}

	static Stream<String> past(Walked walked) {
		return dated(walked, (step, date) -> date.ahead(walked.now()) ? "" : "%s: %s is over".formatted(step, date));
	}

	static Stream<String> full(Walked walked) {
		String person = walked.person().key();
		return dated(walked,
				(step, date) -> (date.hasSeatFor(person) || step.step().saysFull()) ? ""
						: "%s: %s is full, next with a seat: %s".formatted(step, date,
								step.lesson()
									.flatMap((item) -> item.nextFor(person, walked.now()))
									.map(Session::toString)
									.orElse("none")));
	}

	static Stream<String> early(Walked walked) {
		return dated(walked,
				(step, date) -> !date.ahead(walked.now()) || !step.ready().isAfter(date.startsAt().toInstant()) ? ""
						: "%s: %s, but what it needs ends on %s at the soonest".formatted(step, date,
								day(step.ready())));
	}

	private static String day(Instant moment) {
		return Session.DAY.format(moment.atOffset(ZoneOffset.UTC));
	}

	private static Stream<String> dated(Walked walked, BiFunction<Placed, Session, String> complaint) {
		return walked.steps()
			.stream()
			.flatMap((step) -> step.date().map((date) -> complaint.apply(step, date)).stream())
			.filter((text) -> !text.isEmpty());
	}

	static Stream<String> clashes(Walked walked) {
		String person = walked.person().key();
		List<Session> taken = new ArrayList<>(walked.catalogue()
			.sessions()
			.stream()
			.filter((session) -> session.enrolled().contains(person) || session.heldBy().contains(person))
			.toList());
		List<String> clashes = new ArrayList<>();
		for (Placed step : walked.steps()) {
			step.date().ifPresent((date) -> {
				taken.stream()
					.filter((other) -> other.clashesWith(date))
					.filter((other) -> !other.equals(date) || date.heldBy().contains(person))
					.forEach((other) -> clashes.add(clash(person, step, date, other)));
				taken.add(date);
			});
		}
		return clashes.stream();
	}

	private static String clash(String person, Placed step, Session date, Session other) {
		return other.heldBy().contains(person) ? "%s: %s, while the person holds %s".formatted(step, date, other)
				: "%s: %s, while the person is at %s".formatted(step, date, other);
	}

	static Stream<String> disorder(Walked walked) {
		List<Placed> dated = walked.steps().stream().filter((step) -> step.date().isPresent()).toList();
		List<String> disorder = new ArrayList<>();
		for (int i = 1; i < dated.size(); i++) {
			Session before = dated.get(i - 1).date().orElseThrow();
			Session date = dated.get(i).date().orElseThrow();
			if (date.startsAt().isBefore(before.startsAt())) {
				disorder.add("%s: %s comes after %s".formatted(dated.get(i), date, before));
			}
		}
		return disorder.stream();
	}

	/** A path that isn't wholly dated has a shortest and a longest time. */
	static Stream<String> weeks(Walked walked) {
		PathAnswer.Total total = walked.answer().total();
		if (total == null || total.weeks() == null) {
			return Stream.empty();
		}
		double least = walked.fewestWeeks();
		double most = walked.mostWeeks();
		boolean right = total.weeks() >= Math.floor(least) && total.weeks() <= Math.ceil(Math.max(least, most));
		return right ? Stream.empty() : Stream
			.of("says %d weeks, the calendar says %.1f to %.1f".formatted(total.weeks(), least, Math.max(least, most)));
	}

}
