package org.skillsgraph.insights;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.NearReason;
import org.skillsgraph.skills.NearSkill;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Hundredths;
import org.skillsgraph.wording.Named;

/**
 * How far one person meets one wanted skill. An unknown level is neither covered nor
 * missing: it counts half when people are compared, and not at all in shares.
 *
 * @param person whose coverage it is
 * @param state of the skill
 * @param share how much of the wanted skill is covered, 0 to 1: known level / wanted
 * level, times the nearness of a near skill
 * @param found the skill that covers it; null when nothing is known
 * @param wants whether the person wants to learn the wanted skill
 */
record Coverage(SkilledPerson person, GapState state, double share, @Nullable Found found, boolean wants) {

	/** What an unknown level counts. */
	private static final double HALF = 0.5;

	/** Bonus for wanting to learn the skill. */
	private static final double WISH = 0.2;

	/** Strongest first: by state, share, level and confidence, then by key. */
	static final Comparator<Coverage> STRONGEST_FIRST = Comparator.comparing(Coverage::state)
		.thenComparing(Comparator.comparingDouble(Coverage::share).reversed())
		.thenComparing(Comparator.comparingLong(Coverage::level).reversed())
		.thenComparing(Comparator.comparingDouble(Coverage::confidence).reversed())
		.thenComparing((coverage) -> coverage.person().key());

	/** Nearest to closing the gap first. */
	static final Comparator<Coverage> NEAREST_FIRST = Comparator.comparingDouble(Coverage::closeness)
		.reversed()
		.thenComparing((coverage) -> coverage.person().key());

	/**
	 * A skill that somebody has.
	 *
	 * @param skill the skill
	 * @param known the level, as far as it is known
	 * @param nearness 1 for the wanted skill itself
	 * @param reason why it is near; null for the wanted skill itself
	 */
	record Found(Named skill, SkilledPerson.Known known, double nearness, @Nullable NearReason reason) {
	}

	/**
	 * {@return how far somebody meets a wanted skill}
	 */
	static Coverage of(SkilledPerson person, ResolvedSkill wanted) {
		boolean wants = person.wishes().contains(wanted.key());
		SkilledPerson.Known own = person.known().get(wanted.key());
		if (own != null) {
			Found same = new Found(wanted.skill(), own, 1, null);
			double share = Hundredths.ofShare(reached(own, wanted));
			if (wanted.level() != null && own.level() == null) {
				return new Coverage(person, GapState.UNKNOWN, 0, same, wants);
			}
			if (share >= 1) {
				return new Coverage(person, GapState.COVERED, 1, same, wants);
			}
			return nearest(person, wanted, new Coverage(person, GapState.NEAR, share, same, wants));
		}
		return nearest(person, wanted, new Coverage(person, GapState.MISSING, 0, null, wants));
	}

	private static Coverage nearest(SkilledPerson person, ResolvedSkill wanted, Coverage otherwise) {
		Coverage best = otherwise;
		for (NearSkill near : wanted.near()) {
			SkilledPerson.Known known = person.known().get(near.skill().key());
			double share = (known != null) ? Hundredths.ofShare(near.nearness() * reached(known, wanted)) : 0;
			if (known != null && share > best.share()) {
				best = new Coverage(person, GapState.NEAR, share,
						new Found(near.skill(), known, near.nearness(), near.reason()), otherwise.wants());
			}
		}
		return best;
	}

	private static double reached(SkilledPerson.Known known, ResolvedSkill wanted) {
		if (wanted.level() == null) {
			return 1;
		}
		return (known.level() != null) ? Math.min(1, (double) known.level() / wanted.level()) : 0;
	}

	/**
	 * {@return how close the person is to meeting it; an unknown level counts half}
	 */
	double closeness() {
		return ((state == GapState.UNKNOWN) ? HALF : share) + (wants ? WISH : 0);
	}

	private long level() {
		Long level = (found != null) ? found.known().level() : null;
		return (level != null) ? level : 0;
	}

	private double confidence() {
		return (found != null) ? found.known().confidence() : 0;
	}

}
