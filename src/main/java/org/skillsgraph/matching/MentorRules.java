package org.skillsgraph.matching;

import java.util.List;
import java.util.Optional;

import org.skillsgraph.skills.NearReason;

/**
 * Excludes mentors who don't suit the mentee, however well the rest fits.
 */
final class MentorRules {

	/** Required overlap in hours if none is given: enough to talk on a working day. */
	private static final double USUAL_OVERLAP = 1;

	private final ResolvedQuestion resolved;

	MentorRules(ResolvedQuestion resolved) {
		this.resolved = resolved;
	}

	/**
	 * {@return the first rule that excludes a mentor, if any}
	 */
	Optional<MentorRule> excluding(Candidate candidate, List<SkillCoverage> helps) {
		for (MentorRule rule : MentorRule.values()) {
			if (excludes(rule, candidate, helps)) {
				return Optional.of(rule);
			}
		}
		return Optional.empty();
	}

	private boolean excludes(MentorRule rule, Candidate candidate, List<SkillCoverage> helps) {
		return switch (rule) {
			case SELF -> resolved.mentee() != null && resolved.mentee().key().equals(candidate.key());
			case INACTIVE -> !candidate.active();
			case NOT_OFFERING -> candidate.offer() == null;
			case PAUSED -> candidate.offer() != null && candidate.offer().paused();
			case FULL -> !resolved.full() && candidate.openPlaces() <= 0;
			case REPORTING_LINE -> inReportingLine(candidate);
			case ALREADY_MATCHED -> resolved.mentee() != null && resolved.mentee().open() && matched(candidate);
			case NO_SHARED_LANGUAGE -> !resolved.languages().isEmpty() && !candidate.languages().isEmpty()
					&& resolved.shared(candidate).isEmpty();
			case TOO_LITTLE_OVERLAP -> tooLittleOverlap(candidate);
			case LEVEL_NOT_ABOVE -> nowhereAbove(candidate, helps);
			case NOT_AVAILABLE -> resolved.mentee() != null
					&& (matched(candidate) || resolved.mentee().declined().contains(candidate.key()));
		};
	}

	private boolean inReportingLine(Candidate candidate) {
		Mentee mentee = resolved.mentee();
		return mentee != null && (mentee.above().contains(candidate.key()) || candidate.above().contains(mentee.key()));
	}

	private boolean matched(Candidate candidate) {
		return resolved.mentee() != null && resolved.mentee().matched().contains(candidate.key());
	}

	private boolean tooLittleOverlap(Candidate candidate) {
		Double overlap = resolved.overlap(candidate);
		Double least = resolved.minOverlapHours();
		return overlap != null && overlap < ((least != null) ? least : USUAL_OVERLAP);
	}

	/**
	 * An unknown level may be above the mentee's; so may a level in a part of the wanted
	 * skill. A merely similar skill doesn't make up for not being above in the wanted
	 * one.
	 */
	private boolean nowhereAbove(Candidate candidate, List<SkillCoverage> helps) {
		List<SkillCoverage> offered = helps.stream()
			.filter((help) -> help.same() || help.near() == NearReason.NARROWER)
			.toList();
		return !offered.isEmpty()
				&& offered.stream().allMatch((help) -> help.same() && notAbove(candidate, help.wanted()));
	}

	private boolean notAbove(Candidate candidate, ResolvedSkill wanted) {
		Long mentors = candidate.level(wanted.key());
		Long mentees = resolved.levelOfMentee(wanted);
		return mentors != null && mentees != null && mentees >= mentors;
	}

}
