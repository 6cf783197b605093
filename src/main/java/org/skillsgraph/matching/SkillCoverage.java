package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.skills.Level;
import org.skillsgraph.skills.NearReason;
import org.skillsgraph.skills.NearSkill;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Named;

/**
 * What a mentor has to offer for a wanted skill.
 *
 * @param wanted the skill
 * @param found the skill offered for it, the same or a near one; null if neither is
 * @param near why the offered skill partly covers the wanted one; null if it isn't a near
 * one
 * @param sureness how sure it is that the mentor can help, 0 to 1
 */
record SkillCoverage(ResolvedSkill wanted, @Nullable Named found, @Nullable NearReason near, double sureness) {

	static final Comparator<SkillCoverage> MOST_IMPORTANT_FIRST = Comparator.comparing(SkillCoverage::wanted,
			ResolvedSkill.MOST_IMPORTANT_FIRST);

	private static final Comparator<SkillCoverage> SUREST = Comparator
		.<SkillCoverage>comparingDouble(SkillCoverage::sureness)
		.thenComparing((coverage) -> coverage.shown().key(), Comparator.reverseOrder());

	/** The value of a mere offer: a new mentor's offer is worth something. */
	private static final double OFFERED = 0.2;

	/** The value of the highest level at full confidence. */
	private static final double CLAIMED = 0.5;

	private static final double LEVELS = Level.HIGHEST;

	/**
	 * {@return what a mentor has to offer} A near skill counts by how much of the wanted
	 * one it covers.
	 * @param wanted the skill
	 * @param candidate the mentor
	 * @param asOf the day for which it is computed
	 */
	static SkillCoverage with(ResolvedSkill wanted, Candidate candidate, LocalDate asOf) {
		double own = sureness(wanted.key(), candidate, asOf);
		SkillCoverage same = new SkillCoverage(wanted,
				candidate.offered().contains(wanted.key()) ? wanted.skill() : null, null, own);
		SkillCoverage surest = null;
		for (NearSkill near : wanted.near()) {
			if (candidate.offered().contains(near.skill().key())) {
				SkillCoverage coverage = new SkillCoverage(wanted, near.skill(), near.reason(),
						near.nearness() * sureness(near.skill().key(), candidate, asOf));
				surest = (surest == null || SUREST.compare(coverage, surest) > 0) ? coverage : surest;
			}
		}
		return (surest != null) ? same.or(surest) : same;
	}

	/**
	 * {@return the most that can be reached for a skill}: an offer, the longest
	 * experience and the best known level among some mentors
	 * @param wanted the skill
	 * @param mentors those with the experience and the levels
	 * @param asOf the day for which it is computed
	 */
	static double best(ResolvedSkill wanted, List<AssessedMentor> mentors, LocalDate asOf) {
		List<Candidate> candidates = mentors.stream().map(AssessedMentor::candidate).toList();
		double mentored = most(candidates, (one) -> one.experience(wanted.key()).certainty(asOf));
		double claimed = most(candidates, (one) -> claimed(one.known().get(wanted.key())));
		return 1 - (1 - OFFERED) * (1 - mentored) * (1 - claimed);
	}

	private static double most(List<Candidate> candidates, ToDoubleFunction<Candidate> value) {
		return candidates.stream().mapToDouble(value).max().orElse(0);
	}

	/**
	 * The chance that at least one kind of evidence is right (noisy-or): the offer, the
	 * mentorships in the skill, the level that others and the mentor claim.
	 */
	private static double sureness(String skill, Candidate candidate, LocalDate asOf) {
		double doubt = candidate.offered().contains(skill) ? 1 - OFFERED : 1;
		doubt *= 1 - candidate.experience(skill).certainty(asOf);
		return 1 - doubt * (1 - claimed(candidate.known().get(skill)));
	}

	private static double claimed(PublicProfile.@Nullable Known known) {
		return (known != null && known.level() != null) ? CLAIMED * known.confidence() * known.level() / LEVELS : 0;
	}

	/** Shows the same skill before a near one; the higher sureness counts. */
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
	 * {@return the offered skill, or else the wanted one}
	 */
	Named shown() {
		return (found != null) ? found : wanted.skill();
	}

}
