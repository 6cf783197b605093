package org.skillsgraph.paths;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skillsgraph.learning.Requirement;
import org.skillsgraph.steps.Commitments;
import org.skillsgraph.steps.Session;
import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.TargetCatalogue;
import org.skillsgraph.wording.Wording;

/**
 * Puts a step in words.
 *
 * @param catalogue with the names
 * @param commitments of the person
 */
record StepWording(TargetCatalogue catalogue, Commitments commitments) {

	/**
	 * {@return what to do, in one or more sentences}
	 * @param timed the step
	 * @param gains the skills that are new
	 */
	String text(TimedStep timed, List<Requirement.Skill> gains) {
		Step step = timed.step();
		return switch (step.kind()) {
			case ITEM -> item(timed, gains);
			case MENTOR -> mentor(step);
			case ADD_ON -> "Take up the add-on %s.".formatted(catalogue.name(new Requirement.AddOn(step.key())));
		};
	}

	private String item(TimedStep timed, List<Requirement.Skill> gains) {
		TargetCatalogue.Item item = catalogue.items().get(timed.step().key());
		if (item == null) {
			return "Complete %s.".formatted(Wording.quoted(timed.step().key()));
		}
		String what = "the %s %s".formatted(item.format().words(), Wording.quoted(item.title()));
		String taught = gains.isEmpty() ? "" : "It teaches %s.".formatted(Wording.and(gains, catalogue::name));
		return Stream.of(begin(timed, item, what), dates(timed), taught)
			.filter((sentence) -> !sentence.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static String begin(TimedStep timed, TargetCatalogue.Item item, String what) {
		Session session = timed.session();
		String days = (session != null) ? ", " + session.days() : "";
		if (timed.step().begun() && session != null) {
			return "Complete %s %s: a seat is booked.".formatted(what, session.days());
		}
		if (!item.catalogued()) {
			return "Complete %s (only its title is known; counted as %s%s).".formatted(Wording.quoted(item.title()),
					Wording.hours(timed.step().effort().hours()), days);
		}
		String hours = (item.hours() != null) ? Wording.hours(item.hours())
				: (timed.step().effort().hours() > item.format().usualHours())
						? "hours unknown, counted as " + Wording.hours(timed.step().effort().hours())
						: "usually about " + Wording.hours(timed.step().effort().hours());
		return "Complete %s (%s%s).".formatted(what, hours, days);
	}

	private static String dates(TimedStep timed) {
		List<Session> sessions = timed.step().dates().sessions();
		return switch (timed.step().dates().state()) {
			case ANY_TIME, BEGUN -> "";
			case NOT_SET -> "No date is set: ask for one.";
			case ELSEWHERE -> "On its dates, something else is booked or held: ask for another.";
			case FULL -> (timed.session() != null) ? "It is full: put your name on the waiting list."
					: "Its dates are full and don't fit: ask for a later one.";
			case FREE -> (timed.session() != null) ? "" : "None of its dates fits; the last is %s. Ask for a later one."
				.formatted(sessions.getLast().days());
		};
	}

	private String mentor(Step step) {
		Requirement.Skill skill = (Requirement.Skill) step.gains().getFirst();
		Optional<TargetCatalogue.Mentor> mentor = (step.begun() ? mentoring(skill.key()) : offering(skill.key()))
			.filter((one) -> one.key().equals(step.key()))
			.findFirst();
		String name = mentor.map(TargetCatalogue.Mentor::name).orElse(step.key());
		String level = mentor.filter((one) -> one.level() == null && skill.level() != null)
			.map((one) -> " The mentor's level isn't known.")
			.orElse("");
		return (step.begun() ? "Go on with %s as a mentor in %s.%s" : "Have %s as a mentor in %s.%s").formatted(name,
				catalogue.name(skill), level);
	}

	private Stream<TargetCatalogue.Mentor> mentoring(String skill) {
		return commitments.mentorships()
			.stream()
			.flatMap((mentorship) -> Stream.ofNullable(mentorship.mentor().get(skill)));
	}

	private Stream<TargetCatalogue.Mentor> offering(String key) {
		TargetCatalogue.Skill skill = catalogue.skills().get(key);
		return (skill != null) ? skill.mentors().stream() : Stream.of();
	}

}
