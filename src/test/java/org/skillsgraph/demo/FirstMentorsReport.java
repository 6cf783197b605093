package org.skillsgraph.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lists first mentors and counts what speaks against them. */
final class FirstMentorsReport {

	private final List<FirstMentor> found = new ArrayList<>();

	private final List<String> none = new ArrayList<>();

	void add(FirstMentor first) {
		found.add(first);
	}

	void none(Colleague mentee, String why) {
		none.add("%s (%s): %s".formatted(mentee.key(), mentee.title(), why));
	}

	int asked() {
		return found.size() + none.size();
	}

	@Override
	public String toString() {
		List<String> lines = new ArrayList<>(none);
		found.forEach((first) -> lines.add(first + verdicts(first)));
		lines.add("");
		long fine = found.stream().filter((first) -> MentorVerdict.of(first).isEmpty()).count();
		lines.add("%d asked, %d have no first mentor, %d have one; nothing speaks against %d of these."
			.formatted(asked(), none.size(), found.size(), fine));
		lines.add(scores());
		Arrays.stream(MentorVerdict.values()).forEach((verdict) -> lines.add(row(verdict)));
		return String.join("\n", lines);
	}

	private static String verdicts(FirstMentor first) {
		List<MentorVerdict> against = MentorVerdict.of(first);
		return against.isEmpty() ? "" : " | NO: " + String.join(", ", against.stream().map(Enum::name).toList());
	}

	private String scores() {
		double[] scores = found.stream().mapToDouble((first) -> first.match().score()).sorted().toArray();
		return (scores.length == 0) ? ""
				: String.format(Locale.ROOT, "Scores: least %.1f, a tenth below %.1f, median %.1f, most %.1f",
						scores[0], scores[scores.length / 10], scores[scores.length / 2], scores[scores.length - 1]);
	}

	private String row(MentorVerdict verdict) {
		List<FirstMentor> those = found.stream().filter((first) -> MentorVerdict.of(first).contains(verdict)).toList();
		String example = those.stream()
			.map((first) -> "e.g. %s -> %s".formatted(first.mentee().key(), first.mentor().key()))
			.findFirst()
			.orElse("");
		return "%-16s %4d  %s %s".formatted(verdict, those.size(), verdict.sentence(), example);
	}

}
