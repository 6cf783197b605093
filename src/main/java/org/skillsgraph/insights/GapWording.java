package org.skillsgraph.insights;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.Level;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Wording;

/** Describes how a skill is met, in words a colleague understands. */
final class GapWording {

	private GapWording() {
	}

	/**
	 * {@return how a person or a team meets a skill}
	 * @param best the strongest coverage; null for a team without people
	 * @param holders how many people have the skill at the level
	 * @param team whether it is a team
	 * @param wanted the skill
	 */
	static String of(@Nullable Coverage best, int holders, boolean team, ResolvedSkill wanted) {
		if (best == null) {
			return "Nobody belongs to the team.";
		}
		if (!team) {
			return of(best, wanted);
		}
		return switch (best.state()) {
			case COVERED -> (holders == 1) ? "Depends on one person." : holders + " people have it.";
			case UNKNOWN -> "Somebody has it, but nobody said at which level.";
			case NEAR -> "Nobody %s; the nearest comes to %d%%.".formatted(has("it", wanted.level()),
					Math.round(100 * best.share()));
			case MISSING -> "As far as is known, nobody has it or anything near it.";
		};
	}

	/**
	 * {@return how somebody meets a skill}
	 */
	static String of(Coverage coverage, ResolvedSkill wanted) {
		return met(coverage, wanted) + (coverage.wants() ? " Wants to learn it." : "");
	}

	private static String met(Coverage coverage, ResolvedSkill wanted) {
		Coverage.Found found = coverage.found();
		if (found == null) {
			return "Nothing is known of it.";
		}
		String has = Wording.capital(has(found.skill().name(), found.known().level()));
		if (found.reason() != null) {
			return "%s, %s %s, which counts for %d%%.".formatted(has, found.reason().words(), wanted.skill().name(),
					Math.round(100 * coverage.share()));
		}
		return switch (coverage.state()) {
			case UNKNOWN -> has + ", but nobody said at which level.";
			case NEAR -> "%s, %s short.".formatted(has, Wording.count(
					Objects.requireNonNull(wanted.level()) - Objects.requireNonNull(found.known().level()), "level"));
			case COVERED, MISSING -> has + ".";
		};
	}

	private static String has(String skill, @Nullable Long level) {
		return (level != null) ? "is " + Level.in(skill, level) : "has " + skill;
	}

}
