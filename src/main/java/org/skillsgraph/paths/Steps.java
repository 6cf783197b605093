package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.LearningFormat;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathSettings;

/**
 * Derives the possible steps from a catalogue. An item is a step if its format is allowed
 * or if it is the target. An add-on is always a step. A mentor is a step for each
 * required level of a skill if mentors are wanted or no item teaches it.
 */
final class Steps {

	private final TargetCatalogue catalogue;

	private final Background start;

	private final Requirement target;

	private final PathSettings settings;

	private final boolean quickest;

	private final Set<LearningFormat> formats;

	private Steps(Catalogues.Found found, @Nullable List<LearningFormat> formats, boolean quickest,
			PathSettings settings) {
		this.quickest = quickest;
		this.catalogue = found.catalogue();
		this.start = found.start();
		this.target = found.target();
		this.settings = settings;
		this.formats = Set.copyOf((formats != null) ? formats : List.of(LearningFormat.values()));
	}

	/**
	 * {@return all steps: items, then mentors, then add-ons, each ordered by key}
	 * @param formats allowed for items; null for any
	 * @param mentors whether to include mentors for skills that an item teaches
	 * @param quickest whether to pick the mentor with the most hours a week instead of
	 * the most experienced one
	 */
	static List<Step> of(Catalogues.Found found, @Nullable List<LearningFormat> formats, boolean mentors,
			boolean quickest, PathSettings settings) {
		Steps all = new Steps(found, formats, quickest, settings);
		List<Step> steps = new ArrayList<>(all.items());
		all.required().forEach((skill, levels) -> levels.forEach((level) -> {
			Requirement.Skill wanted = new Requirement.Skill(skill, (level != Background.SOME) ? level : null);
			if (mentors || !all.taught(wanted)) {
				all.mentor(wanted).ifPresent(steps::add);
			}
		}));
		new TreeMap<>(found.catalogue().addOns()).forEach((key, addOn) -> steps
			.add(new Step(Step.Kind.ADD_ON, key, addOn.requires(), List.of(new Requirement.AddOn(key)), Effort.NONE)));
		return List.copyOf(steps);
	}

	private List<Step> items() {
		return new TreeMap<>(catalogue.items()).values().stream().filter(this::allowed).map(this::step).toList();
	}

	private boolean allowed(TargetCatalogue.Item item) {
		return formats.contains(item.format()) || target.equals(new Requirement.Item(item.key()));
	}

	private Step step(TargetCatalogue.Item item) {
		List<Requirement> gains = new ArrayList<>(List.of(new Requirement.Item(item.key())));
		item.teaches().forEach((taught) -> gains.add(taught.skill()));
		return new Step(Step.Kind.ITEM, item.key(), item.requires(), gains, effort(item));
	}

	private Effort effort(TargetCatalogue.Item item) {
		double hours = (item.hours() != null) ? item.hours() : item.format().usualHours();
		double usual = item.external() ? item.format().usualCost() : 0;
		return new Effort(hours, (item.cost() != null) ? item.cost() : usual, hours / settings.weeklyHours(),
				item.hours() == null || item.cost() == null);
	}

	private boolean taught(Requirement.Skill wanted) {
		return catalogue.items()
			.values()
			.stream()
			.filter(this::allowed)
			.flatMap((item) -> item.teaches().stream())
			.anyMatch((taught) -> taught.covers(wanted));
	}

	private Optional<Step> mentor(Requirement.Skill wanted) {
		return Optional.ofNullable(catalogue.skills().get(wanted.key()))
			.stream()
			.flatMap((skill) -> skill.mentors().stream())
			.filter((mentor) -> mentor.reaches(wanted.level()))
			.reduce((one, other) -> (quickest && weekly(other) > weekly(one)) ? other : one)
			.map((mentor) -> new Step(Step.Kind.MENTOR, mentor.key(), null, List.of(wanted), effort(mentor, wanted)));
	}

	/** Mentoring hours, 10 by default, for each level above the start. */
	private Effort effort(TargetCatalogue.Mentor mentor, Requirement.Skill wanted) {
		long from = start.levels().getOrDefault(wanted.key(), Background.SOME);
		double hours = settings.mentoringHours() * Math.max(1, ((wanted.level() != null) ? wanted.level() : 1) - from);
		return new Effort(hours, 0, hours / weekly(mentor), true);
	}

	private double weekly(TargetCatalogue.Mentor mentor) {
		return (mentor.weeklyHours() != null && mentor.weeklyHours() > 0) ? mentor.weeklyHours()
				: settings.weeklyMentoringHours();
	}

	/** The levels at which skills are required somewhere, by key. */
	private Map<String, Set<Long>> required() {
		Map<String, Set<Long>> required = new TreeMap<>();
		List<@Nullable Requirement> trees = new ArrayList<>(List.of(target));
		catalogue.items().values().forEach((item) -> trees.add(item.requires()));
		catalogue.addOns().values().forEach((addOn) -> trees.add(addOn.requires()));
		for (Requirement tree : trees) {
			if (tree != null) {
				tree.leaves((leaf) -> {
					if (leaf instanceof Requirement.Skill skill) {
						required.computeIfAbsent(skill.key(), (key) -> new TreeSet<>())
							.add((skill.level() != null) ? skill.level() : Background.SOME);
					}
				});
			}
		}
		return required;
	}

}
