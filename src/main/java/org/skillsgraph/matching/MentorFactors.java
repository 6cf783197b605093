package org.skillsgraph.matching;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

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
	static final Weights<MentorFactor> WEIGHTS = new Weights<>("two-sided-2", MentorFactor.class,
			Map.of(MentorFactor.SKILLS, 25.0, MentorFactor.WORK_LIKE_THIS, 20.0, MentorFactor.TEAM_EXPERIENCE, 50.0,
					MentorFactor.LEVEL_GAP, 10.0, MentorFactor.EXPERIENCE, 15.0, MentorFactor.PLACES, 5.0,
					MentorFactor.ADD_ON, 5.0, MentorFactor.LANGUAGE, 5.0, MentorFactor.OVERLAP, 5.0));

	/** Each open place halves the distance to 1. */
	private static final double HALF = 0.5;

	/** Shared hours a day that are enough to work together; more change nothing. */
	private static final double ENOUGH_OVERLAP = 4;

	/** Where they can be told at all, anybody could have them as a whole. */
	private static final Set<MentorFactor> WHOLE = Set.of(MentorFactor.LEVEL_GAP, MentorFactor.LANGUAGE,
			MentorFactor.OVERLAP);

	/**
	 * Factors that don't apply where no candidate has anything of them. Work like this
	 * applies as soon as somebody has mentored.
	 */
	private static final Set<MentorFactor> ONLY_IF_THERE = Set.of(MentorFactor.WORK_LIKE_THIS,
			MentorFactor.TEAM_EXPERIENCE, MentorFactor.EXPERIENCE, MentorFactor.ADD_ON);

	private final ResolvedMentorQuestion resolved;

	/** Of the wanted skills, in the question's order. */
	private final double[] weights;

	private final IdentityHashMap<AssessedMentor, EnumMap<MentorFactor, Double>> known = new IdentityHashMap<>();

	private final EnumMap<MentorFactor, Double> best;

	/**
	 * Values mentors for a question.
	 * @param resolved the question
	 * @param candidates all who are looked at; what they have says what can be reached
	 */
	MentorFactors(ResolvedMentorQuestion resolved, List<AssessedMentor> candidates) {
		this.resolved = resolved;
		this.weights = resolved.wanted().stream().mapToDouble(resolved::weight).toArray();
		candidates.forEach((mentor) -> known.put(mentor, known(mentor)));
		this.best = best(candidates.stream().filter((mentor) -> mentor.candidate().mentors()).toList());
	}

	@Override
	public Weights<MentorFactor> weights() {
		return WEIGHTS;
	}

	@Override
	public EnumMap<MentorFactor, Double> best() {
		return best.clone();
	}

	@Override
	public boolean comesLast(AssessedMentor mentor) {
		return mentor.onlyNear();
	}

	private EnumMap<MentorFactor, Double> best(List<AssessedMentor> mentors) {
		EnumMap<MentorFactor, Double> most = new EnumMap<>(MentorFactor.class);
		mentors.forEach((mentor) -> valuesOf(mentor).forEach((factor, value) -> most.merge(factor, value, Math::max)));
		boolean experienced = most.getOrDefault(MentorFactor.EXPERIENCE, 0.0) > 0;
		most.entrySet()
			.removeIf((factor) -> factor.getValue() == 0 && ONLY_IF_THERE.contains(factor.getKey())
					&& !(experienced && factor.getKey() == MentorFactor.WORK_LIKE_THIS));
		WHOLE.forEach((factor) -> most.computeIfPresent(factor, (any, value) -> 1.0));
		most.merge(MentorFactor.PLACES, HALF, Math::max);
		if (!resolved.wanted().isEmpty()) {
			most.put(MentorFactor.SKILLS,
					mean((at) -> SkillCoverage.best(resolved.wanted().get(at), mentors, resolved.asOf())));
		}
		return most;
	}

	@Override
	public EnumMap<MentorFactor, Double> values(AssessedMentor mentor) {
		EnumMap<MentorFactor, Double> values = valuesOf(mentor).clone();
		values.keySet().retainAll(best.keySet());
		return values;
	}

	private EnumMap<MentorFactor, Double> valuesOf(AssessedMentor mentor) {
		EnumMap<MentorFactor, Double> values = known.get(mentor);
		return (values != null) ? values : known(mentor);
	}

	/** All that is known of a mentor. */
	private EnumMap<MentorFactor, Double> known(AssessedMentor mentor) {
		Candidate candidate = mentor.candidate();
		EnumMap<MentorFactor, Double> values = new EnumMap<>(MentorFactor.class);
		if (!resolved.wanted().isEmpty()) {
			values.put(MentorFactor.SKILLS, mean((at) -> mentor.coverages().get(at).sureness()));
			values.put(MentorFactor.WORK_LIKE_THIS, mentor.like().value());
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
		Double overlap = mentor.overlap();
		if (overlap != null) {
			values.put(MentorFactor.OVERLAP, Math.min(1, overlap / ENOUGH_OVERLAP));
		}
		return values;
	}

	/**
	 * The mean over the wanted skills, weighted by importance and rarity. A skill that
	 * nobody offers counts too: then nobody covers everything.
	 * @param value for the skill at a place in the question
	 */
	private double mean(IntToDoubleFunction value) {
		double covered = 0;
		double all = 0;
		for (int at = 0; at < weights.length; at++) {
			covered += weights[at] * value.applyAsDouble(at);
			all += weights[at];
		}
		return covered / all;
	}

}
