package org.skillsgraph.skills;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.skillsgraph.wording.Hundredths;

/**
 * Finds the skills near each skill. Pure: the same facts in any order give the same
 * result.
 * <p>
 * Each reason contributes a part <code>share · strength</code>, where the strength is the
 * taxonomy similarity or the co-occurrence strength. Parts combine as evidence does,
 * <code>nearness = 1 − Π(1 − part)</code> (noisy-or), so another reason never lowers the
 * result. Nearness is directed from the wanted skill: holding the narrower covers the
 * broader; holding the broader never covers the narrower, however often they occur
 * together.
 */
final class NearSkillFinder {

	/** The most skills near one skill. */
	static final int MOST = 20;

	/** The least nearness; it drops siblings with a similarity below one half. */
	static final double LEAST = 0.15;

	/** A group with more direct members than this says nothing about any two of them. */
	static final int MOST_SIBLINGS = 200;

	/** With fewer people, individuals could be guessed. */
	static final int LEAST_PEOPLE = 5;

	static final int LEAST_ROLES = 3;

	private final List<SkillFacts.Skill> skills;

	private final Taxonomy taxonomy;

	private final int[][] directlyNarrower;

	private final CoOccurrence held;

	private final CoOccurrence calledFor;

	NearSkillFinder(SkillFacts facts) {
		int[][] broader = facts.skills().stream().map(SkillFacts.Skill::broader).toArray(int[][]::new);
		this.skills = facts.skills();
		this.taxonomy = new Taxonomy(broader);
		this.directlyNarrower = Taxonomy.reversed(broader);
		this.held = new CoOccurrence(facts.held(), skills.size(), LEAST_PEOPLE);
		this.calledFor = new CoOccurrence(facts.calledFor(), skills.size(), LEAST_ROLES);
	}

	/**
	 * {@return the skills near a skill, nearest first; ties by number of uses (people
	 * plus roles), then by key}
	 * @param wanted the skill
	 */
	List<ComputedNearSkill> of(int wanted) {
		Map<Integer, EnumMap<NearReason, Double>> parts = new HashMap<>();
		for (int narrower : taxonomy.narrower(wanted)) {
			add(parts, narrower, NearReason.NARROWER, taxonomy.likeness(wanted, narrower));
		}
		if (skills.get(wanted).likeSiblings()) {
			siblings(wanted, parts);
		}
		if (!skills.get(wanted).group()) {
			held.with(wanted).forEach((found, strength) -> add(parts, found, NearReason.HELD_TOGETHER, strength));
			calledFor.with(wanted)
				.forEach((found, strength) -> add(parts, found, NearReason.CALLED_FOR_TOGETHER, strength));
		}
		return parts.entrySet()
			.stream()
			.filter((part) -> !taxonomy.wider(part.getKey(), wanted))
			.filter((part) -> nearness(part.getValue()) >= LEAST)
			.map((part) -> near(part.getKey(), part.getValue()))
			.sorted(ComputedNearSkill.NEAREST_FIRST)
			.limit(MOST)
			.toList();
	}

	private void siblings(int wanted, Map<Integer, EnumMap<NearReason, Double>> parts) {
		for (int broader : taxonomy.broader(wanted)) {
			if (directlyNarrower[broader].length > MOST_SIBLINGS) {
				continue;
			}
			for (int sibling : directlyNarrower[broader]) {
				if (sibling != wanted && skills.get(sibling).likeSiblings() && !taxonomy.wider(wanted, sibling)) {
					add(parts, sibling, NearReason.SIBLING, taxonomy.likeness(wanted, sibling));
				}
			}
		}
	}

	private void add(Map<Integer, EnumMap<NearReason, Double>> parts, int found, NearReason reason, double strength) {
		if (!skills.get(found).group()) {
			parts.computeIfAbsent(found, (_) -> new EnumMap<>(NearReason.class)).put(reason, reason.share() * strength);
		}
	}

	private static double nearness(EnumMap<NearReason, Double> parts) {
		double missing = 1;
		for (double part : parts.values()) {
			missing *= 1 - part;
		}
		return 1 - missing;
	}

	private ComputedNearSkill near(int found, EnumMap<NearReason, Double> parts) {
		Map.Entry<NearReason, Double> most = Map.entry(NearReason.NARROWER, 0.0);
		for (Map.Entry<NearReason, Double> part : parts.entrySet()) {
			most = (part.getValue() > most.getValue()) ? Map.entry(part.getKey(), part.getValue()) : most;
		}
		return new ComputedNearSkill(skills.get(found).key(), Hundredths.ofShare(nearness(parts)), most.getKey(),
				held.times(found) + calledFor.times(found));
	}

}
