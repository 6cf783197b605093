package org.skillsgraph.matching;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.skillsgraph.graph.Id;
import org.skillsgraph.ranking.Reason;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.text.Languages;
import org.skillsgraph.wording.Named;
import org.skillsgraph.wording.Wording;

/**
 * Explains a mentor's score in sentences that a colleague understands. They say how often
 * somebody mentored, never whom or when.
 */
final class MentorReasons implements Reason.Explanation<MentorFactor> {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private final ResolvedMentorQuestion resolved;

	private final AssessedMentor assessed;

	private final Candidate mentor;

	MentorReasons(ResolvedMentorQuestion resolved, AssessedMentor assessed) {
		this.resolved = resolved;
		this.assessed = assessed;
		this.mentor = assessed.candidate();
	}

	@Override
	public String text(MentorFactor factor) {
		return switch (factor) {
			case SKILLS -> SkillReasons.text(mentor, assessed.coverages());
			case TEAM_EXPERIENCE -> mentored(mentor.inTeam(), " in " + team().name());
			case LEVEL_GAP -> Wording.sentence(String.join("; ", compared().stream().map(this::level).toList()));
			case EXPERIENCE -> mentored(mentor.inAll(), "");
			case PLACES -> "Has " + Wording.count(mentor.openPlaces(), "open place") + ".";
			case ADD_ON ->
				mentor.addOns().isEmpty() ? "Holds no add-on as mentor, coach or trainer." : "Holds the add-on"
						+ ((mentor.addOns().size() > 1) ? "s " : " ") + Wording.and(mentor.addOns(), Named::name) + ".";
			case LANGUAGE ->
				"Shares " + Wording.and(resolved.languages().shared(mentor.languages()), Languages::name) + ".";
			case OVERLAP -> overlap(Objects.requireNonNull(resolved.overlap(mentor)));
		};
	}

	@Override
	public List<Id> evidence(MentorFactor factor) {
		return switch (factor) {
			case SKILLS -> assessed.coverages()
				.stream()
				.filter((coverage) -> coverage.sureness() > 0)
				.map((coverage) -> new Id("Skill", coverage.shown().key()))
				.distinct()
				.toList();
			case TEAM_EXPERIENCE -> (mentor.inTeam().times() > 0) ? List.of(new Id("Team", team().key())) : List.of();
			case LEVEL_GAP -> compared().stream().map((wanted) -> new Id("Skill", wanted.key())).toList();
			case ADD_ON -> mentor.addOns().stream().map((addOn) -> new Id("AddOn", addOn.key())).toList();
			case EXPERIENCE, PLACES, LANGUAGE, OVERLAP -> List.of();
		};
	}

	private String overlap(double hours) {
		String week = DAY.format(WorkingHours.week(resolved.asOf()));
		return (hours > 0)
				? "Is at work at the same time as the mentee for %s on an average day, in the week of %s."
					.formatted(Wording.hours(Math.round(10 * hours) / 10.0), week)
				: "Is never at work at the same time as the mentee, in the week of %s.".formatted(week);
	}

	private static String mentored(Experience experience, String where) {
		return (experience.times() == 0) ? "Hasn't mentored" + where + " yet."
				: "Has mentored" + where + " " + Wording.times(experience.times()) + ".";
	}

	private List<ResolvedSkill> compared() {
		return resolved.wanted().stream().filter((wanted) -> LevelGap.isRated(resolved, wanted, mentor)).toList();
	}

	private String level(ResolvedSkill wanted) {
		long mentors = Objects.requireNonNull(mentor.level(wanted.key()));
		Long mentees = resolved.levelOfMentee(wanted);
		boolean reached = wanted.level() == null || mentors >= wanted.level();
		if (mentees == null) {
			return "is %s the wanted level in %s".formatted(reached ? "not below" : "below", wanted.skill().name());
		}
		return "is %s in %s%s".formatted(compared(mentors - mentees), wanted.skill().name(),
				reached ? "" : ", yet below the wanted level");
	}

	private static String compared(long gap) {
		if (gap <= 0) {
			return (gap == 0) ? "on the mentee's level" : "below the mentee";
		}
		return Wording.count(gap, "level") + " above the mentee";
	}

	private Named team() {
		return Objects.requireNonNull(resolved.team());
	}

}
