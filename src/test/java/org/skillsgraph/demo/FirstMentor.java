package org.skillsgraph.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static org.skillsgraph.demo.FirstAnswer.Match;
import static org.skillsgraph.demo.FirstAnswer.Matched;

/**
 * Somebody's first mentor next to the facts.
 *
 * @param today the day of the answer
 * @param levels of the mentee, by the skill's key
 * @param match the first of the list
 * @param mentor the same person, as the files say
 * @param served the wanted skills in which the mentee is mentored or has a seat already
 * @param sameFirst the first of those who offer a wanted skill itself; null if nobody
 * does
 */
record FirstMentor(LocalDate today, Colleague mentee, Map<String, Integer> levels, Match match, Colleague mentor,
		List<String> served, @Nullable Match sameFirst) {

	/**
	 * {@return the wanted skills that the mentor offers themselves}
	 */
	List<Matched> offered() {
		return match.skills().stream().filter(Matched::same).toList();
	}

	/**
	 * {@return the wanted skills for which the mentor offers a near one}
	 */
	List<Matched> near() {
		return match.skills().stream().filter((skill) -> skill.found() != null && !skill.same()).toList();
	}

	/**
	 * {@return the wanted skills for which the mentor offers the same or a near one}
	 */
	List<String> helpedWith() {
		return match.skills()
			.stream()
			.filter((skill) -> skill.found() != null)
			.map((skill) -> skill.wanted().key())
			.toList();
	}

	int levelOfMentee(Matched skill) {
		return levels.getOrDefault(skill.wanted().key(), Level.UNKNOWN);
	}

	double overlap() {
		return mentee.shift().shared(mentor.shift(), today.plusDays(1));
	}

	/**
	 * {@return all that a judge needs, in one line}
	 */
	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"%s (%s; %s) wants %s | %s (%s; %s), %s; %d open, %.1f h overlap, score %.1f | %s", mentee.key(),
				mentee.title(), String.join(", ", mentee.teams()), wishes(), mentor.key(), mentor.title(),
				String.join(", ", mentor.teams()), found(), match.openPlaces(), overlap(), match.score(), reasons());
	}

	private String wishes() {
		return mentee.wishes()
			.stream()
			.map((wish) -> "%s %d->%d".formatted(wish.skill(), levels.getOrDefault(wish.skill(), Level.UNKNOWN),
					wish.level()))
			.collect(Collectors.joining(", "));
	}

	private String found() {
		return Stream
			.concat(offered().stream().map((skill) -> "offers %s %d".formatted(skill.wanted().key(), skill.number())),
					near().stream()
						.map((skill) -> "near %s: %s %d".formatted(skill.wanted().key(), key(skill), skill.number())))
			.collect(Collectors.joining(", "));
	}

	private static String key(Matched skill) {
		return (skill.found() != null) ? skill.found().key() : "";
	}

	private String reasons() {
		return match.reasons()
			.stream()
			.map((reason) -> String.format(Locale.ROOT, "%s %.1f/%.1f: %s", reason.factor(), reason.points(),
					reason.of(), reason.text()))
			.collect(Collectors.joining(" "));
	}

}
