package org.skillsgraph.demo;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What makes an answer right; the first ones make a path one that can be walked. */
enum WalkingRule {

	LEADS_TO_TARGET(true, "The path leads to the target.", OrderChecks::unreached),

	IN_ORDER(true, "What a step requires is there before it.", OrderChecks::unmet),

	AHEAD(true, "A date lies after today.", CalendarChecks::past),

	FREE_SEAT(true, "A date has a free seat, or the text says that it is full.", CalendarChecks::full),

	AFTER_ITS_NEEDS(true, "A date begins after all that it needs has ended.", CalendarChecks::early),

	NO_CLASH(true, "Nobody has to be at two places at once.", CalendarChecks::clashes),

	BY_DATE(true, "Dated steps come in the order of their dates.", CalendarChecks::disorder),

	MENTOR_SUITS(true, "A mentor named is one that findMentors finds for the person and the skill.",
			PeopleChecks::unsuited),

	NOT_AGAIN(true, "What is completed, held or under way isn't proposed as new.", PeopleChecks::repeated),

	BLOCKED_RIGHTLY(false, "A blocked answer doesn't deny a mentor or an item that there is.", PeopleChecks::denied),

	WEEKS(false, "The weeks are those from today to the last day.", CalendarChecks::weeks),

	KNOWN_HOURS(false, "An item of unknown hours isn't taken where a like one has known hours.",
			NumberChecks::unknownHours),

	NUMBERS(false, "Texts and totals agree with the steps.", NumberChecks::wrong);

	private final boolean walking;

	private final String sentence;

	private final Function<Walked, Stream<String>> broken;

	WalkingRule(boolean walking, String sentence, Function<Walked, Stream<String>> broken) {
		this.walking = walking;
		this.sentence = sentence;
		this.broken = broken;
	}

	/**
	 * {@return whether a path that breaks this can't be walked}
	 */
	boolean isForWalking() {
		return walking;
	}

	String sentence() {
		return sentence;
	}

	/**
	 * {@return where an answer breaks this, in words; none if it keeps it}
	 */
	List<String> brokenBy(Walked walked) {
		return broken.apply(walked).toList();
	}

}
