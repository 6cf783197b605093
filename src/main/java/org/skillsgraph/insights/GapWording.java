package org.skillsgraph.insights;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.skills.Level;

/** Describes how a skill is met, in words a colleague understands. */
final class GapWording {

	private GapWording() {
	}

	/**
	 * {@return how a person or a team meets a skill}
	 * @param best the strongest coverage; null for a team without people
	 * @param holders how many people have the skill at the level
	 * @param team whether it is a team
	 * @param asked the skill
	 */
	static String of(@Nullable Coverage best, int holders, boolean team, RequestedSkill asked) {
		if (best == null) {
			return "Nobody belongs to the team.";
		}
		if (!team) {
			return of(best, asked);
		}
		return switch (best.state()) {
			case COVERED -> (holders == 1) ? "Hangs on one person." : holders + " people have it.";
			case UNKNOWN -> "Somebody has it, but nobody said at which level.";
			case NEAR -> "Nobody has it%s; the nearest comes to %d %%.".formatted(at(asked.level()),
					Math.round(100 * best.share()));
			case MISSING -> "Nobody has it or anything near, as far as is known.";
		};
	}

	/**
	 * {@return how somebody meets a skill}
	 */
	static String of(Coverage coverage, RequestedSkill asked) {
		return met(coverage, asked) + (coverage.wants() ? " Wants to learn it." : "");
	}

	private static String met(Coverage coverage, RequestedSkill asked) {
		Coverage.Found found = coverage.found();
		if (found == null) {
			return "Nothing is known of it.";
		}
		String has = "Has " + found.name() + at(found.known().level());
		if (found.reason() != null) {
			return "%s, %s %s, which counts for %d %%.".formatted(has, found.reason().words(), asked.name(),
					Math.round(100 * coverage.share()));
		}
		return switch (coverage.state()) {
			case UNKNOWN -> has + ", but nobody said at which level.";
			case NEAR -> "%s, %s short.".formatted(has,
					levels(Objects.requireNonNull(asked.level()) - Objects.requireNonNull(found.known().level())));
			case COVERED, MISSING -> has + ".";
		};
	}

	private static String at(@Nullable Long level) {
		return (level != null) ? " at " + Level.words(level) : "";
	}

	private static String levels(long number) {
		return number + ((number == 1) ? " level" : " levels");
	}

}
