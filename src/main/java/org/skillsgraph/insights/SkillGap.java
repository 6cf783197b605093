package org.skillsgraph.insights;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.skills.NearReason;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Hundredths;

/**
 * A skill gap; the components have the schema's names. Pure: the same facts give the same
 * gap.
 */
record SkillGap(@Nullable Id person, @Nullable Id team, @Nullable Id role, int peopleCount, @Nullable Double coverage,
		List<Skill> skills) {

	/** The number of holders named, the strongest first. */
	private static final int HOLDERS = 10;

	/** The number of people named who could close a gap, the nearest first. */
	private static final int NEAREST = 3;

	record Skill(Id skill, @Nullable Long level, double importance, GapState state, double coverage,
			@Nullable Found found, int holders, List<Person> people, @Nullable Id dependsOn, List<Person> nearest,
			String text) {
	}

	record Found(Id skill, @Nullable Long level, double confidence, double nearness, @Nullable NearReason reason) {

		static @Nullable Found of(Coverage.@Nullable Found found) {
			return (found == null) ? null : new Found(new Id("Skill", found.skill().key()), found.known().level(),
					found.known().confidence(), found.nearness(), found.reason());
		}

	}

	record Person(Id person, @Nullable Found found, boolean wantsToLearn, String text) {

		static Person of(Coverage coverage, ResolvedSkill wanted) {
			return new Person(new Id("Person", coverage.person().key()), Found.of(coverage.found()), coverage.wants(),
					GapWording.of(coverage, wanted));
		}

	}

	static SkillGap of(GapFacts.Facts facts) {
		List<Skill> skills = facts.wanted()
			.stream()
			.map((wanted) -> skill(wanted, facts.people(), facts.team() != null))
			.toList();
		return new SkillGap((facts.person() != null) ? new Id("Person", facts.person()) : null,
				(facts.team() != null) ? new Id("Team", facts.team()) : null,
				(facts.role() != null) ? new Id("Role", facts.role()) : null, facts.people().size(), coverage(skills),
				skills);
	}

	/** Unknown levels are left out on both sides. */
	private static @Nullable Double coverage(List<Skill> skills) {
		double all = 0;
		double covered = 0;
		for (Skill skill : skills) {
			if (skill.state() != GapState.UNKNOWN) {
				all += skill.importance();
				covered += skill.importance() * skill.coverage();
			}
		}
		return (all > 0) ? Hundredths.ofShare(covered / all) : null;
	}

	private static Skill skill(ResolvedSkill wanted, List<SkilledPerson> people, boolean team) {
		List<Coverage> coverages = people.stream()
			.map((person) -> Coverage.of(person, wanted))
			.sorted(Coverage.STRONGEST_FIRST)
			.toList();
		List<Coverage> holders = coverages.stream().filter((coverage) -> coverage.state() == GapState.COVERED).toList();
		Coverage best = coverages.isEmpty() ? null : coverages.getFirst();
		GapState state = (best != null) ? best.state() : GapState.MISSING;
		boolean alone = team && holders.size() == 1;
		return new Skill(new Id("Skill", wanted.key()), wanted.level(), wanted.importance(), state,
				(best != null) ? best.share() : 0, Found.of((best != null) ? best.found() : null), holders.size(),
				people(holders, HOLDERS, wanted),
				alone ? new Id("Person", Objects.requireNonNull(best).person().key()) : null,
				(alone || (team && holders.isEmpty())) ? nearest(coverages, wanted) : List.of(),
				GapWording.of(best, holders.size(), team, wanted));
	}

	private static List<Person> nearest(List<Coverage> coverages, ResolvedSkill wanted) {
		return people(coverages.stream()
			.filter((coverage) -> coverage.state() != GapState.COVERED && coverage.closeness() > 0)
			.sorted(Coverage.NEAREST_FIRST)
			.toList(), NEAREST, wanted);
	}

	private static List<Person> people(List<Coverage> coverages, int most, ResolvedSkill wanted) {
		return coverages.stream().limit(most).map((coverage) -> Person.of(coverage, wanted)).toList();
	}

}
