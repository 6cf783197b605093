package org.skillsgraph.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a path agrees with what people offer, have and do at present. */
final class PeopleChecks {

	private PeopleChecks() {
	}

	static Stream<String> unsuited(Walked walked) {
		return walked.steps().stream().map(Placed::step).filter((step) -> !step.saysBegun()).flatMap((step) -> {
			PathAnswer.Keyed mentor = step.mentor();
			return (mentor == null) ? Stream.empty()
					: step.gains()
						.stream()
						.map(PathAnswer.SkillAtLevel::wish)
						.filter((wish) -> !walked.mentors().apply(wish).containsKey(mentor.key()))
						.map((wish) -> "%s: for %s, findMentors finds %s".formatted(step, wish,
								keys(walked.mentors().apply(wish))));
		});
	}

	private static String keys(Map<String, Integer> mentors) {
		return mentors.isEmpty() ? "nobody" : String.join(", ", mentors.keySet());
	}

	/** The text denies a skill if it names the skill in a sentence with nobody. */
	static Stream<String> denied(Walked walked) {
		String text = walked.answer().text();
		List<PathAnswer.Missing> missing = walked.answer().missing();
		if (text == null || missing == null) {
			return Stream.empty();
		}
		return missing.stream()
			.flatMap((one) -> Stream.ofNullable(one.skill()))
			.filter((skill) -> text.matches("(?is).*\\bnobody\\b[^.;]*\\b%s(?!\\w).*"
				.formatted(Pattern.quote(String.valueOf(skill.skill().name())))))
			.flatMap((skill) -> givers(walked, skill.wish())
				.map((giver) -> "says \"%s\", but %s".formatted(text, giver)));
	}

	private static Stream<String> givers(Walked walked, Wish wish) {
		String person = walked.person().key();
		return Stream.concat(
				walked.mentors()
					.apply(wish)
					.entrySet()
					.stream()
					.filter((mentor) -> mentor.getValue() == Level.UNKNOWN || mentor.getValue() >= wish.level())
					.map((mentor) -> "findMentors finds %s at level %d".formatted(mentor.getKey(), mentor.getValue())),
				walked.catalogue()
					.items()
					.values()
					.stream()
					.filter((item) -> item.teaches(wish) && item.openTo(person, walked.now()))
					.map((item) -> "%s teaches it".formatted(item.key())));
	}

	static Stream<String> repeated(Walked walked) {
		return walked.steps().stream().flatMap((step) -> Stream.concat(past(walked, step), present(walked, step)));
	}

	private static Stream<String> past(Walked walked, Placed step) {
		PathAnswer.Keyed addOn = step.step().addOn();
		boolean had = step.lesson().filter((item) -> walked.start().items().contains(item.key())).isPresent()
				|| (addOn != null && walked.start().addOns().contains(addOn.key()));
		return had ? Stream.of("%s is there already".formatted(step)) : Stream.empty();
	}

	private static Stream<String> present(Walked walked, Placed step) {
		if (step.step().saysBegun()) {
			return Stream.empty();
		}
		Colleague person = walked.person();
		Stream<String> seats = step.lesson()
			.flatMap((item) -> item.seatOf(person.key(), walked.now()))
			.map((date) -> "%s: the person has a seat in %s".formatted(step, date))
			.stream();
		Stream<String> mentored = (step.step().mentor() == null) ? Stream.empty()
				: step.gives()
					.levels()
					.keySet()
					.stream()
					.filter(person::mentoredIn)
					.map((skill) -> "%s: is mentored in %s already".formatted(step, skill));
		return Stream.concat(seats, mentored);
	}

}
