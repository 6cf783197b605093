package org.skillsgraph.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Why a colleague would say no to a first mentor. */
enum MentorVerdict {

	REPORTING_LINE("One reports to the other.", (first) -> first.mentee().inLineWith(first.mentor())),

	NOT_ABOVE("The mentor isn't above the mentee in any wanted skill that the mentor offers.",
			(first) -> !first.offered().isEmpty() && first.offered()
				.stream()
				.allMatch((skill) -> skill.number() != Level.UNKNOWN && skill.number() <= first.levelOfMentee(skill))),

	UNKNOWN_LEVEL("Nobody knows the mentor's level in any wanted skill that the mentor offers.",
			(first) -> !first.offered().isEmpty()
					&& first.offered().stream().allMatch((skill) -> skill.number() == Level.UNKNOWN)),

	BELOW_WISH("The mentor is below the wanted level in every wanted skill that the mentor offers.",
			MentorVerdict::belowWish),

	ONLY_NEAR("The mentor offers only a near skill, and somebody suitable offers the skill itself.",
			(first) -> first.offered().isEmpty() && first.sameFirst() != null),

	NOTHING_WANTED("The mentor offers nothing of what is wanted, nor anything near.",
			(first) -> first.offered().isEmpty() && first.near().isEmpty()),

	SERVED("The mentee is mentored, or has a seat, in every wanted skill that the mentor offers.",
			(first) -> !first.offered().isEmpty()
					&& first.offered().stream().allMatch((skill) -> first.served().contains(skill.wanted().key()))),

	NO_OVERLAP("They share less than an hour a day.", (first) -> first.overlap() < 1),

	NO_LANGUAGE("They share no language.",
			(first) -> Collections.disjoint(first.mentee().languages(), first.mentor().languages())),

	NO_PLACE("The mentor has no open place.", (first) -> first.match().openPlaces() <= 0),

	LEAVES_SOON("The mentor leaves within half a year, or has left.", MentorVerdict::leaves),

	CAME_LATELY("The mentor came less than three months ago.", MentorVerdict::came),

	LOW_SCORE("The score is below 20.", (first) -> first.match().score() < 20);

	private static final int MONTHS_TO_STAY = 6;

	private static final int MONTHS_TO_SETTLE = 3;

	private final String sentence;

	private final Predicate<FirstMentor> no;

	MentorVerdict(String sentence, Predicate<FirstMentor> no) {
		this.sentence = sentence;
		this.no = no;
	}

	String sentence() {
		return sentence;
	}

	/**
	 * {@return all reasons to say no}
	 */
	static List<MentorVerdict> of(FirstMentor first) {
		return Arrays.stream(values()).filter((verdict) -> verdict.no.test(first)).toList();
	}

	private static boolean belowWish(FirstMentor first) {
		return !first.offered().isEmpty() && first.offered()
			.stream()
			.allMatch((skill) -> skill.number() != Level.UNKNOWN && first.mentee()
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
