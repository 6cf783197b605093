package org.skillsgraph.demo;

import java.util.List;
import java.util.stream.Stream;

/** What makes an answer right; the first ones make a path one that can be walked. */
enum WalkingRule {

	LEADS_TO_TARGET(true, "The path leads to the target."),

	IN_ORDER(true, "What a step requires is there before it."),

	AHEAD(true, "A date lies after today."),

	FREE_SEAT(true, "A date has a free seat, or the text says that it is full."),

	AFTER_ITS_NEEDS(true, "A date begins after all that it needs has ended."),

	NO_CLASH(true, "Nobody has to be at two places at once."),

	BY_DATE(true, "Dated steps come in the order of their dates."),

	MENTOR_SUITS(true, "A mentor named is one that findMentors finds for the person and the skill."),

	NOT_AGAIN(true, "What is completed, held or under way isn't proposed as new."),

	BLOCKED_RIGHTLY(false, "A blocked answer doesn't deny a mentor or an item that there is."),

	WEEKS(false, "The weeks are those from today to the last day."),

	KNOWN_HOURS(false, "An item of unknown hours isn't taken where a like one has known hours."),

	NUMBERS(false, "Texts and totals agree with the steps.");

	private final boolean walking;

	private final String sentence;

	WalkingRule(boolean walking, String sentence) {
		this.walking = walking;
		this.sentence = sentence;
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
		Stream<String> places = switch (this) {
			case LEADS_TO_TARGET -> OrderChecks.unreached(walked);
			case IN_ORDER -> OrderChecks.unmet(walked);
			case AHEAD -> CalendarChecks.past(walked);
			case FREE_SEAT -> CalendarChecks.full(walked);
			case AFTER_ITS_NEEDS -> CalendarChecks.early(walked);
			case NO_CLASH -> CalendarChecks.clashes(walked);
			case BY_DATE -> CalendarChecks.disorder(walked);
			case MENTOR_SUITS -> PeopleChecks.unsuited(walked);
			case NOT_AGAIN -> PeopleChecks.repeated(walked);
			case BLOCKED_RIGHTLY -> PeopleChecks.denied(walked);
			case WEEKS -> CalendarChecks.weeks(walked);
			case KNOWN_HOURS -> NumberChecks.unknownHours(walked);
			case NUMBERS -> NumberChecks.wrong(walked);
		};
		return places.toList();
	}

}
