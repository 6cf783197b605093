package org.skillsgraph.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skillsgraph.ranking.Weights;

/**
 * What each factor is worth for a mentor, 0 to 1. A factor that nothing is known of
 * doesn't apply: unknown is neither good nor bad.
 */
final class MentorFactors {

	/**
	 * Validated on the public mentoring projects of 2021 to 2025; see the decision record
	 * on how mentors are ranked. LEVEL_GAP, LANGUAGE and OVERLAP aren't in that data.
	 */
	static final Weights<MatchFactor> WEIGHTS = new Weights<>("two-sided-1", MatchFactor.class,
			Map.of(MatchFactor.SKILLS, 25.0, MatchFactor.TEAM_EXPERIENCE, 50.0, MatchFactor.LEVEL_GAP, 10.0,
					MatchFactor.EXPERIENCE, 15.0, MatchFactor.PLACES, 5.0, MatchFactor.ADD_ON, 5.0,
					MatchFactor.LANGUAGE, 5.0, MatchFactor.OVERLAP, 5.0));

	/** Each open place halves what is missing; so does each shared language. */
	private static final double HALF = 0.5;

	/** Hours a day in common that are enough to work together; more change nothing. */
	private static final double ENOUGH_OVERLAP = 4;

	private final ResolvedQuestion inquiry;

	MentorFactors(ResolvedQuestion inquiry) {
		this.inquiry = inquiry;
	}

	/**
	 * {@return the factors that apply to a mentor of whom everything is known}
	 */
	Set<MatchFactor> applying() {
		Set<MatchFactor> applying = EnumSet.of(MatchFactor.EXPERIENCE, MatchFactor.PLACES, MatchFactor.ADD_ON);
		if (!inquiry.wanted().isEmpty()) {
			applying.add(MatchFactor.SKILLS);
		}
		if (inquiry.team() != null) {
			applying.add(MatchFactor.TEAM_EXPERIENCE);
		}
		if (inquiry.wanted().stream().anyMatch((wanted) -> LevelGap.asked(inquiry, wanted))) {
			applying.add(MatchFactor.LEVEL_GAP);
		}
		if (!inquiry.languages().isEmpty()) {
			applying.add(MatchFactor.LANGUAGE);
		}
		if (inquiry.mentee() != null && inquiry.mentee().hours() != null) {
			applying.add(MatchFactor.OVERLAP);
		}
		return applying;
	}

	/**
	 * {@return the values of the factors that apply to a mentor}
	 */
	EnumMap<MatchFactor, Double> of(Candidate candidate, List<SkillCoverage> helps) {
		EnumMap<MatchFactor, Double> values = new EnumMap<>(MatchFactor.class);
		if (!inquiry.wanted().isEmpty()) {
			values.put(MatchFactor.SKILLS, skills(helps));
		}
		if (inquiry.team() != null) {
			values.put(MatchFactor.TEAM_EXPERIENCE, candidate.inTeam().certainty(inquiry.asOf()));
		}
		LevelGap.value(inquiry, candidate).ifPresent((gap) -> values.put(MatchFactor.LEVEL_GAP, gap));
		values.put(MatchFactor.EXPERIENCE, candidate.inAll().certainty(inquiry.asOf()));
		values.put(MatchFactor.PLACES, 1 - Math.pow(HALF, candidate.openPlaces()));
		values.put(MatchFactor.ADD_ON, candidate.addOns().isEmpty() ? 0.0 : 1.0);
		if (!inquiry.languages().isEmpty() && !candidate.languages().isEmpty()) {
			values.put(MatchFactor.LANGUAGE, languages(candidate));
		}
		Double overlap = inquiry.overlap(candidate);
		if (overlap != null) {
			values.put(MatchFactor.OVERLAP, Math.min(1, overlap / ENOUGH_OVERLAP));
		}
		return values;
	}

	/**
	 * How much of what is wanted is covered, by importance and rarity. What nobody offers
	 * counts too: then nobody covers everything.
	 */
	private double skills(List<SkillCoverage> helps) {
		double covered = 0;
		double all = 0;
		for (SkillCoverage help : helps) {
			double weight = help.wanted().importance() * help.wanted().rarity(inquiry.mentors());
			covered += weight * help.sureness();
			all += weight;
		}
		return covered / all;
	}

	private double languages(Candidate candidate) {
		return (1 - Math.pow(HALF, inquiry.shared(candidate).size()))
				/ (1 - Math.pow(HALF, inquiry.languages().size()));
	}

}
