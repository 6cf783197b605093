package org.skillsgraph.matching;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.ranking.HardRules;
import org.skillsgraph.skills.NearReason;
import org.skillsgraph.skills.ResolvedSkill;

/**
 * Excludes mentors who don't suit the mentee, however well the rest fits.
 */
final class MentorRules implements HardRules<AssessedMentor, MentorRule> {

	/** Required overlap in hours if none is given: enough to talk on a working day. */
	private static final double USUAL_OVERLAP = 1;

	private static final MentorRule[] IN_ORDER = MentorRule.values();

	private final ResolvedMentorQuestion resolved;

	MentorRules(ResolvedMentorQuestion resolved) {
		this.resolved = resolved;
	}

	@Override
	public MentorRule[] inOrder() {
		return IN_ORDER;
	}

	@Override
	public boolean excludes(MentorRule rule, AssessedMentor mentor) {
		Candidate candidate = mentor.candidate();
		return switch (rule) {
			case SELF -> resolved.mentee() != null && resolved.mentee().key().equals(candidate.key());
			case INACTIVE -> !candidate.active();
			case NOT_OFFERING -> candidate.offer() == null;
			case PAUSED -> candidate.offer() != null && candidate.offer().paused();
			case FULL -> !resolved.full() && candidate.openPlaces() <= 0;
			case REPORTING_LINE -> inReportingLine(candidate);
			case ALREADY_MATCHED -> resolved.mentee() != null && resolved.mentee().matched().contains(candidate.key());
			case NO_SHARED_LANGUAGE -> resolved.languages().excludes(candidate.languages());
			case TOO_LITTLE_OVERLAP -> tooLittleOverlap(mentor.overlap());
			case LEVEL_NOT_ABOVE -> nowhereAbove(mentor);
			case NOT_AVAILABLE -> resolved.mentee() != null && resolved.mentee().declined().contains(candidate.key());
		};
	}

	private boolean inReportingLine(Candidate candidate) {
		Mentee mentee = resolved.mentee();
		return mentee != null && (mentee.above().contains(candidate.key()) || candidate.below());
	}

	private boolean tooLittleOverlap(@Nullable Double overlap) {
		Double least = resolved.minOverlapHours();
		return overlap != null && overlap < ((least != null) ? least : USUAL_OVERLAP);
	}

	/**
	 * An unknown level may be above the mentee's; so may a level in a part of the wanted
	 * skill. A merely similar skill doesn't make up for not being above in the wanted
	 * one.
	 */
	private boolean nowhereAbove(AssessedMentor mentor) {
		boolean offers = false;
		for (SkillCoverage coverage : mentor.coverages()) {
			if (coverage.near() == NearReason.NARROWER) {
				return false;
			}
			if (coverage.same()) {
				if (!notAbove(mentor.candidate(), coverage.wanted())) {
					return false;
				}
				offers = true;
			}
		}
		return offers;
	}

	private boolean notAbove(Candidate candidate, ResolvedSkill wanted) {
		Long mentors = candidate.level(wanted.key());
		Long mentees = resolved.levelOfMentee(wanted);
		return mentors != null && mentees != null && mentees >= mentors;
	}

}
