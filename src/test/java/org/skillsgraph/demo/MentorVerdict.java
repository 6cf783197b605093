package org.skillsgraph.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Why a colleague would say no to a first mentor. */
enum MentorVerdict {

	REPORTING_LINE("One reports to the other."),

	NOT_ABOVE("The mentor isn't above the mentee in any wanted skill that the mentor offers."),

	UNKNOWN_LEVEL("Nobody knows the mentor's level in any wanted skill that the mentor offers."),

	BELOW_WISH("The mentor is below the wanted level in every wanted skill that the mentor offers."),

	ONLY_NEAR("The mentor offers only a near skill, and somebody suitable offers the skill itself."),

	NOTHING_WANTED("The mentor offers nothing of what is wanted, nor anything near."),

	SERVED("The mentee is mentored, or has a seat, in every wanted skill that the mentor helps with."),

	NO_OVERLAP("They share less than an hour a day."),

	NO_LANGUAGE("They share no language."),

	NO_PLACE("The mentor has no open place."),

	LEAVES_SOON("The mentor leaves within half a year, or has left."),

	CAME_LATELY("The mentor came less than three months ago."),

	LOW_SCORE("The score is below 20.");

	private static final int MONTHS_TO_STAY = 6;

	private static final int MONTHS_TO_SETTLE = 3;

	private final String sentence;

	MentorVerdict(String sentence) {
		this.sentence = sentence;
	}

	String sentence() {
		return sentence;
	}

	/**
	 * {@return all reasons to say no}
	 */
	static List<MentorVerdict> of(FirstMentor first) {
		return Arrays.stream(values()).filter((verdict) -> verdict.speaksAgainst(first)).toList();
	}

	private boolean speaksAgainst(FirstMentor first) {
		return switch (this) {
			case REPORTING_LINE -> first.mentee().inLineWith(first.mentor());
			case NOT_ABOVE -> allOffered(first,
					(skill) -> skill.number() != Level.UNKNOWN && skill.number() <= first.levelOfMentee(skill));
			case UNKNOWN_LEVEL -> allOffered(first, (skill) -> skill.number() == Level.UNKNOWN);
			case BELOW_WISH -> belowWish(first);
			case ONLY_NEAR -> first.offered().isEmpty() && first.sameFirst() != null;
			case NOTHING_WANTED -> first.offered().isEmpty() && first.near().isEmpty();
			case SERVED -> !first.helpedWith().isEmpty() && first.served().containsAll(first.helpedWith());
			case NO_OVERLAP -> first.overlap() < 1;
			case NO_LANGUAGE -> Collections.disjoint(first.mentee().languages(), first.mentor().languages());
			case NO_PLACE -> first.match().openPlaces() <= 0;
			case LEAVES_SOON -> leaves(first);
			case CAME_LATELY -> came(first);
			case LOW_SCORE -> first.match().score() < 20;
		};
	}

	private static boolean allOffered(FirstMentor first, Predicate<FirstAnswer.Matched> test) {
		return !first.offered().isEmpty() && first.offered().stream().allMatch(test);
	}

	private static boolean belowWish(FirstMentor first) {
		return allOffered(first,
				(skill) -> skill.number() != Level.UNKNOWN && first.mentee()
					.wishes()
					.stream()
					.anyMatch((wish) -> wish.skill().equals(skill.wanted().key()) && skill.number() < wish.level()));
	}

	private static boolean leaves(FirstMentor first) {
		LocalDate last = first.mentor().leftOn();
		return last != null && last.isBefore(first.today().plusMonths(MONTHS_TO_STAY));
	}

	private static boolean came(FirstMentor first) {
		LocalDate began = first.mentor().startedOn();
		return began != null && began.isAfter(first.today().minusMonths(MONTHS_TO_SETTLE));
	}

}
