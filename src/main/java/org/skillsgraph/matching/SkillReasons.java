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

	/**
	 * {@return what a mentor has to offer, in sentences} Only for a mentor who has
	 * something to offer.
	 */
	static String text(AssessedMentor assessed) {
		List<SkillCoverage> coverages = assessed.coverages();
		return Stream
			.of(same(coverages), near(coverages, assessed.onlyNear()), known(assessed.candidate(), coverages),
					mentored(assessed.candidate(), coverages))
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.joining(" "));
	}

	private static String same(List<SkillCoverage> coverages) {
		List<SkillCoverage> same = coverages.stream().filter(SkillCoverage::same).toList();
		return same.isEmpty() ? "" : "Offers " + Wording.and(same, (coverage) -> coverage.shown().name()) + ".";
	}

	private static String near(List<SkillCoverage> coverages, boolean onlyNear) {
		List<SkillCoverage> near = coverages.stream().filter((coverage) -> coverage.near() != null).toList();
		return near.isEmpty() ? "" : "Offers "
				+ Wording.and(near,
						(coverage) -> "%s, %s %s".formatted(coverage.shown().name(),
								Objects.requireNonNull(coverage.near()).words(), coverage.wanted().skill().name()))
				+ (onlyNear ? ", and comes after all who offer a wanted skill itself." : ", which counts for less.");
	}

	private static String known(Candidate mentor, List<SkillCoverage> coverages) {
		List<SkillCoverage> known = coverages.stream()
			.filter((coverage) -> !coverage.offered() && mentor.level(coverage.wanted().key()) != null)
			.toList();
		return known.isEmpty() ? "" : "Knows " + Wording.and(known, (coverage) -> coverage.shown().name()) + ".";
	}

	private static String mentored(Candidate mentor, List<SkillCoverage> coverages) {
		List<Named> mentored = coverages.stream()
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
