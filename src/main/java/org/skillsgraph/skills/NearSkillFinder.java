package org.skillsgraph.skills;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is near each skill. Pure: the same facts give the same, in whatever order
 * they come.
 * <p>
 * Each reason makes a part <code>share · strength</code> of it, where the strength is the
 * likeness in the taxonomy or how strongly two come together. Parts add up as evidence
 * does, <code>nearness = 1 − Π(1 − part)</code> (noisy-or), so more reasons never make
 * less. It is told from the skill that is wanted: holding the narrower covers the
 * broader; holding the broader never covers the narrower, however often they come
 * together.
 */
final class NearSkillFinder {

	/** At most so many are near a skill. */
	static final int MOST = 20;

	/** What covers less isn't near: of siblings those that share less than half. */
	static final double LEAST = 0.15;

	/** What holds more than so many directly gathers them: nothing follows for two. */
	static final int MOST_SIBLINGS = 200;

	/** Fewer people would let one guess at single ones. */
	static final int LEAST_PEOPLE = 5;

	static final int LEAST_ROLES = 3;

	private static final double DIGITS = 10_000;

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
	 * {@return what is near a skill, nearest first; of equals what more people have and
	 * roles call for, then by key}
	 * @param wanted the skill
	 */
	List<NearSkill> of(int wanted) {
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
			.map((part) -> near(part.getKey(), part.getValue()))
			.filter((near) -> near.nearness() >= LEAST)
			.sorted(NearSkill.NEAREST_FIRST)
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

	private NearSkill near(int found, EnumMap<NearReason, Double> parts) {
		double missing = 1;
		Map.Entry<NearReason, Double> most = Map.entry(NearReason.NARROWER, 0.0);
		for (Map.Entry<NearReason, Double> part : parts.entrySet()) {
			missing *= 1 - part.getValue();
			most = (part.getValue() > most.getValue()) ? Map.entry(part.getKey(), part.getValue()) : most;
		}
		return new NearSkill(skills.get(found).key(), Math.round((1 - missing) * DIGITS) / DIGITS, most.getKey(),
				held.times(found) + calledFor.times(found));
	}

}
