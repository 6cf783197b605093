package org.skillsgraph.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.skillsgraph.ranking.Factors;
import org.skillsgraph.ranking.Weights;

/**
 * The value of each factor for a mentor, 0 to 1. A factor with nothing known about it
 * doesn't apply: unknown is neither good nor bad.
 */
final class MentorFactors implements Factors<AssessedMentor, MentorFactor> {

	/**
	 * The API tells them as shares of 100 points. Validated on the public mentoring
	 * projects of 2021 to 2025; see the decision record on how mentors are ranked.
	 * LEVEL_GAP, LANGUAGE and OVERLAP aren't in that data.
	 */
	static final Weights<MentorFactor> WEIGHTS = new Weights<>("two-sided-1", MentorFactor.class,
			Map.of(MentorFactor.SKILLS, 25.0, MentorFactor.TEAM_EXPERIENCE, 50.0, MentorFactor.LEVEL_GAP, 10.0,
					MentorFactor.EXPERIENCE, 15.0, MentorFactor.PLACES, 5.0, MentorFactor.ADD_ON, 5.0,
					MentorFactor.LANGUAGE, 5.0, MentorFactor.OVERLAP, 5.0));

	/** Each open place halves the distance to 1. */
	private static final double HALF = 0.5;

	/** Shared hours a day that are enough to work together; more change nothing. */
	private static final double ENOUGH_OVERLAP = 4;

	private final ResolvedMentorQuestion resolved;

	MentorFactors(ResolvedMentorQuestion resolved) {
		this.resolved = resolved;
	}

	@Override
	public Weights<MentorFactor> weights() {
		return WEIGHTS;
	}

	@Override
	public Set<MentorFactor> applying() {
		Set<MentorFactor> applying = EnumSet.of(MentorFactor.EXPERIENCE, MentorFactor.PLACES, MentorFactor.ADD_ON);
		if (!resolved.wanted().isEmpty()) {
			applying.add(MentorFactor.SKILLS);
		}
		if (resolved.team() != null) {
			applying.add(MentorFactor.TEAM_EXPERIENCE);
		}
		if (resolved.wanted().stream().anyMatch((wanted) -> LevelGap.isRated(resolved, wanted))) {
			applying.add(MentorFactor.LEVEL_GAP);
		}
		if (!resolved.languages().isEmpty()) {
			applying.add(MentorFactor.LANGUAGE);
		}
		if (resolved.mentee() != null && resolved.mentee().hours() != null) {
			applying.add(MentorFactor.OVERLAP);
		}
		return applying;
	}

	@Override
	public EnumMap<MentorFactor, Double> values(AssessedMentor mentor) {
		Candidate candidate = mentor.candidate();
		EnumMap<MentorFactor, Double> values = new EnumMap<>(MentorFactor.class);
		if (!resolved.wanted().isEmpty()) {
			values.put(MentorFactor.SKILLS, skills(mentor));
		}
		if (resolved.team() != null) {
			values.put(MentorFactor.TEAM_EXPERIENCE, candidate.inTeam().certainty(resolved.asOf()));
		}
		LevelGap.value(resolved, candidate).ifPresent((gap) -> values.put(MentorFactor.LEVEL_GAP, gap));
		values.put(MentorFactor.EXPERIENCE, candidate.inAll().certainty(resolved.asOf()));
		values.put(MentorFactor.PLACES, 1 - Math.pow(HALF, candidate.openPlaces()));
		values.put(MentorFactor.ADD_ON, candidate.addOns().isEmpty() ? 0.0 : 1.0);
		if (!resolved.languages().isEmpty() && !candidate.languages().isEmpty()) {
			values.put(MentorFactor.LANGUAGE, resolved.languages().value(candidate.languages()));
		}
		Double overlap = resolved.overlap(candidate);
		if (overlap != null) {
			values.put(MentorFactor.OVERLAP, Math.min(1, overlap / ENOUGH_OVERLAP));
		}
		return values;
	}

	/**
	 * The covered part of the wanted skills, weighted by importance and rarity. A skill
	 * that nobody offers counts too: then nobody covers everything.
	 */
	private double skills(AssessedMentor mentor) {
		double covered = 0;
		double all = 0;
		for (SkillCoverage coverage : mentor.coverages()) {
			double weight = resolved.weight(coverage.wanted());
			covered += weight * coverage.sureness();
			all += weight;
		}
		return covered / all;
	}

}
