package org.skillsgraph.matching;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skillsgraph.wording.Named;
import org.skillsgraph.wording.Wording;

/** Says what a mentor has to offer for the wanted skills. */
final class SkillReasons {

	private SkillReasons() {
	}

	static String text(Candidate mentor, List<SkillCoverage> helps) {
		String said = Stream.of(same(helps), near(helps), known(helps), mentored(mentor, helps))
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.joining(" "));
		return said.isEmpty() ? "Offers nothing of what is wanted." : said;
	}

	private static String same(List<SkillCoverage> helps) {
		List<SkillCoverage> same = helps.stream().filter(SkillCoverage::same).toList();
		return same.isEmpty() ? "" : "Offers " + Wording.and(same, (help) -> help.shown().name()) + ".";
	}

	private static String near(List<SkillCoverage> helps) {
		List<SkillCoverage> near = helps.stream().filter((help) -> help.near() != null).toList();
		return near.isEmpty() ? ""
				: "Offers "
						+ Wording.and(near,
								(help) -> "%s, %s %s,".formatted(help.shown().name(),
										Objects.requireNonNull(help.near()).words(), help.wanted().skill().name()))
						+ " which counts for less.";
	}

	private static String known(List<SkillCoverage> helps) {
		List<SkillCoverage> known = helps.stream().filter((help) -> !help.offered() && help.sureness() > 0).toList();
		return known.isEmpty() ? ""
				: "Has to do with " + Wording.and(known, (help) -> help.shown().name()) + " but doesn't offer it.";
	}

	private static String mentored(Candidate mentor, List<SkillCoverage> helps) {
		List<Named> mentored = helps.stream()
			.map(SkillCoverage::shown)
			.distinct()
			.filter((skill) -> mentor.experience(skill.key()).times() > 0)
			.toList();
		return mentored.isEmpty() ? ""
				: "Has mentored in "
						+ Wording.and(mentored,
								(skill) -> skill.name() + " " + Wording.times(mentor.experience(skill.key()).times()))
						+ ".";
	}

}
