package org.skillsgraph.matching;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.skillsgraph.graph.Id;
import org.skillsgraph.profiles.WorkingHours;
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

	/** Further skills of past work are only counted. */
	private static final int MOST_NAMED = 4;

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
			case SKILLS -> SkillReasons.text(assessed);
			case WORK_LIKE_THIS -> together(assessed.like());
			case TEAM_EXPERIENCE ->
				"Has mentored in %s %s.".formatted(team().name(), Wording.times(mentor.inTeam().times()));
			case LEVEL_GAP -> Wording.sentence(String.join("; ", compared().stream().map(this::gap).toList()));
			case EXPERIENCE -> "Has mentored %s.".formatted(Wording.times(mentor.inAll().times()));
			case PLACES -> "Has " + Wording.count(mentor.openPlaces(), "open place") + ".";
			case ADD_ON -> "Holds the add-on" + ((mentor.addOns().size() > 1) ? "s " : " ")
					+ Wording.and(mentor.addOns(), Named::name) + ".";
			case LANGUAGE ->
				"Shares " + Wording.and(resolved.languages().shared(mentor.languages()), Languages::name) + ".";
			case OVERLAP ->
				"Is at work at the same time as the mentee for at least %s on an average day, in the week of %s."
					.formatted(Wording.hours(Objects.requireNonNull(assessed.overlap())),
							Wording.day(WorkingHours.week(resolved.asOf())));
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
			case WORK_LIKE_THIS -> assessed.like().shared().stream().map((skill) -> new Id("Skill", skill)).toList();
			case TEAM_EXPERIENCE -> List.of(new Id("Team", team().key()));
			case LEVEL_GAP -> compared().stream().map((wanted) -> new Id("Skill", wanted.key())).toList();
			case ADD_ON -> mentor.addOns().stream().map((addOn) -> new Id("AddOn", addOn.key())).toList();
			case EXPERIENCE, PLACES, LANGUAGE, OVERLAP -> List.of();
		};
	}

	/** Tells what mentorships had in common; never what a single one was about. */
	private String together(WorkLikeThis like) {
		List<String> skills = like.shared().stream().map(resolved::nameOf).toList();
		List<String> named = (skills.size() <= MOST_NAMED) ? skills
				: Stream
					.concat(skills.stream().limit(MOST_NAMED - 1),
							Stream.of(Wording.count(skills.size() - MOST_NAMED + 1, "other skill")))
					.toList();
		String times = Wording.times(like.times());
		return (named.size() == 1) ? "Has mentored in work like this %s.".formatted(times)
				: "Has mentored in %s together, %s.".formatted(Wording.and(named, (name) -> name), times);
	}

	/** The wanted skills in which the gap speaks for the mentor. */
	private List<ResolvedSkill> compared() {
		return resolved.wanted()
			.stream()
			.filter((wanted) -> LevelGap.isRated(resolved, wanted, mentor)
					&& LevelGap.value(level(wanted), resolved.levelOfMentee(wanted), wanted.level()) > 0)
			.toList();
	}

	private long level(ResolvedSkill wanted) {
		return Objects.requireNonNull(mentor.level(wanted.key()));
	}

	private String gap(ResolvedSkill wanted) {
		Long mentees = resolved.levelOfMentee(wanted);
		String skill = wanted.skill().name();
		boolean reached = wanted.level() == null || level(wanted) >= wanted.level();
		if (mentees == null) {
			return (reached ? "has the wanted level in %s" : "can help part of the way to the wanted level in %s")
				.formatted(skill);
		}
		return "is %s above the mentee in %s%s".formatted(Wording.count(level(wanted) - mentees, "level"), skill,
				reached ? "" : ", part of the way to the wanted level");
	}

	private Named team() {
		return Objects.requireNonNull(resolved.team());
	}

}
