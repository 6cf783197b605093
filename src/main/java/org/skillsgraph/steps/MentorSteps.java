package org.skillsgraph.steps;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathSettings;
import org.skillsgraph.planning.Timing;

/** Makes steps of mentors, and of mentorships under way. */
final class MentorSteps {

	private static final double DAYS_A_WEEK = 7;

	private final StepSources sources;

	private final boolean quickest;

	private final PathSettings settings;

	/**
	 * Prepares the steps.
	 * @param quickest whether to pick the mentor with the most hours a week instead of
	 * the most experienced one
	 */
	MentorSteps(StepSources sources, boolean quickest, PathSettings settings) {
		this.sources = sources;
		this.quickest = quickest;
		this.settings = settings;
	}

	/**
	 * {@return the step that leads to a skill by a mentor}: a mentorship under way if it
	 * may reach the level, otherwise a new one.
	 * @param wanted skill at a level
	 * @param anew whether to include a mentorship that isn't under way
	 */
	Optional<Step> step(Requirement.Skill wanted, boolean anew) {
		Optional<Step> begun = sources.commitments()
			.mentorships()
			.stream()
			.flatMap((mentorship) -> Optional.ofNullable(mentorship.mentor().get(wanted.key()))
				.filter((mentor) -> mentor.mayReach(wanted.level()))
				.map((mentor) -> begun(mentor, mentorship.since(), wanted))
				.stream())
			.findFirst();
		return begun.or(() -> anew ? offered(wanted) : Optional.empty());
	}

	private Step begun(TargetCatalogue.Mentor mentor, @Nullable LocalDate since, Requirement.Skill wanted) {
		double passed = (since != null) ? ChronoUnit.DAYS.between(since, sources.now().toLocalDate()) / DAYS_A_WEEK : 0;
		double left = Math.max(0, effort(mentor, wanted).weeks() - Math.max(0, passed));
		return new Step(Step.Kind.MENTOR, mentor.key(), null, List.of(wanted), Effort.NONE,
				new Timing(Timing.minutes(left), false, List.of(), false),
				new StepDates(StepDates.State.BEGUN, List.of()));
	}

	private Optional<Step> offered(Requirement.Skill wanted) {
		return Optional.ofNullable(sources.catalogue().skills().get(wanted.key()))
			.stream()
			.flatMap((skill) -> skill.mentors().stream())
			.filter((mentor) -> mentor.mayReach(wanted.level()))
			.reduce((best, mentor) -> better(mentor, best) ? mentor : best)
			.map((mentor) -> {
				Effort effort = effort(mentor, wanted);
				return new Step(Step.Kind.MENTOR, mentor.key(), null, List.of(wanted), effort,
						new Timing(Timing.minutes(effort.weeks()), false, List.of(), false), StepDates.ANY_TIME);
			});
	}

	/** Whose level is known comes before the others, who come the best first. */
	private boolean better(TargetCatalogue.Mentor one, TargetCatalogue.Mentor other) {
		boolean known = one.level() != null;
		if (known != (other.level() != null)) {
			return known;
		}
		return quickest && weekly(one) > weekly(other);
	}

	/** Mentoring hours, 10 by default, for each level above the start. */
	private Effort effort(TargetCatalogue.Mentor mentor, Requirement.Skill wanted) {
		long from = sources.start().levels().getOrDefault(wanted.key(), Background.SOME);
		double hours = settings.mentoringHours() * Math.max(1, ((wanted.level() != null) ? wanted.level() : 1) - from);
		return new Effort(hours, 0, hours / weekly(mentor), true);
	}

	private double weekly(TargetCatalogue.Mentor mentor) {
		return (mentor.weeklyHours() != null && mentor.weeklyHours() > 0) ? mentor.weeklyHours()
				: settings.weeklyMentoringHours();
	}

}
