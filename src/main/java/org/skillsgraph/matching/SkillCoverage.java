package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.NearReason;
import org.skillsgraph.wording.Named;

/**
 * What a mentor has to offer for a wanted skill.
 *
 * @param wanted the skill
 * @param found what is offered for it: the same or a near skill; null when neither is
 * @param near why what is offered covers the wanted one in part; null when it doesn't
 * @param sureness 0 to 1, how sure it is that the mentor can help
 */
record SkillCoverage(ResolvedSkill wanted, @Nullable Named found, @Nullable NearReason near, double sureness) {

	static final Comparator<SkillCoverage> MOST_IMPORTANT_FIRST = Comparator
		.<SkillCoverage>comparingDouble((help) -> help.wanted().importance())
		.reversed()
		.thenComparing((help) -> help.wanted().key());

	private static final Comparator<SkillCoverage> SUREST = Comparator
		.<SkillCoverage>comparingDouble((help) -> help.sureness())
		.thenComparing((help) -> help.shown().key(), Comparator.reverseOrder());

	/** What merely offering a skill counts: a new mentor's offer is worth something. */
	private static final double OFFERED = 0.2;

	/** What the highest level counts when it is quite sure. */
	private static final double CLAIMED = 0.5;

	private static final double LEVELS = 5;

	/**
	 * {@return what a mentor has to offer} A near skill counts as much of itself as it
	 * covers of the wanted one.
	 * @param wanted the skill
	 * @param candidate the mentor
	 * @param asOf the day for which it is told
	 */
	static SkillCoverage with(ResolvedSkill wanted, Candidate candidate, LocalDate asOf) {
		double own = sureness(wanted.key(), candidate, asOf);
		SkillCoverage same = new SkillCoverage(wanted,
				candidate.offered().contains(wanted.key()) ? wanted.skill() : null, null, own);
		return wanted.near()
			.stream()
			.filter((near) -> candidate.offered().contains(near.skill().key()))
			.map((near) -> new SkillCoverage(wanted, near.skill(), near.reason(),
					near.nearness() * sureness(near.skill().key(), candidate, asOf)))
			.max(SUREST)
			.map(same::or)
			.orElse(same);
	}

	/**
	 * The chance that at least one kind of evidence is right (noisy-or): the offer, the
	 * mentorships in the skill, the level that others and the mentor claim.
	 */
	private static double sureness(String skill, Candidate candidate, LocalDate asOf) {
		double doubt = candidate.offered().contains(skill) ? 1 - OFFERED : 1;
		doubt *= 1 - candidate.experience(skill).certainty(asOf);
		Candidate.Known known = candidate.known().get(skill);
		if (known != null && known.level() != null) {
			doubt *= 1 - CLAIMED * known.confidence() * known.level() / LEVELS;
		}
		return 1 - doubt;
	}

	/** The same skill goes before a near one; what is surer of both counts. */
	private SkillCoverage or(SkillCoverage other) {
		double surer = Math.max(sureness, other.sureness);
		return (found != null) ? new SkillCoverage(wanted, found, null, surer)
				: new SkillCoverage(wanted, other.found, other.near, surer);
	}

	boolean offered() {
		return found != null;
	}

	boolean same() {
		return found != null && found.key().equals(wanted.key());
	}

	/**
	 * {@return what is offered, or else what was wanted}
	 */
	Named shown() {
		return (found != null) ? found : wanted.skill();
	}

}
