package org.skillsgraph.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.LearningFormat;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathSettings;
import org.skillsgraph.planning.Timing;

/**
 * Derives the possible steps from a catalogue. An item is a step if its format is allowed
 * or if it is the target. An add-on is always a step. A mentor is a step for each
 * required level of a skill if mentors are wanted or no item teaches it. What is under
 * way is a step in any case.
 */
public final class Steps {

	private final StepSources sources;

	private final Set<LearningFormat> formats;

	private Steps(StepSources sources, @Nullable List<LearningFormat> formats) {
		this.sources = sources;
		this.formats = Set.copyOf((formats != null) ? formats : List.of(LearningFormat.values()));
	}

	/**
	 * {@return all steps, in the order in which those who wrote the requirements name
	 * them}
	 * @param formats allowed for items; null for any
	 * @param mentors whether to include mentors for skills that an item teaches
	 * @param quickest whether to pick the mentor with the most hours a week instead of
	 * the most experienced one
	 */
	public static List<Step> of(StepSources sources, @Nullable List<LearningFormat> formats, boolean mentors,
			boolean quickest, PathSettings settings) {
		Steps all = new Steps(sources, formats);
		List<TargetCatalogue.Item> allowed = new TreeMap<>(sources.catalogue().items()).values()
			.stream()
			.filter(all::allowed)
			.toList();
		ItemSteps items = new ItemSteps(allowed, sources.commitments(), sources.now(), settings);
		List<Step> steps = new ArrayList<>(allowed.stream().map(items::step).toList());
		MentorSteps mentoring = new MentorSteps(sources, quickest, settings);
		all.required().forEach((skill, levels) -> levels.forEach((level) -> {
			Requirement.Skill wanted = new Requirement.Skill(skill, (level != Background.SOME) ? level : null);
			boolean taught = allowed.stream()
				.flatMap((item) -> item.teaches().stream())
				.anyMatch((one) -> one.covers(wanted));
			mentoring.step(wanted, mentors || !taught).ifPresent(steps::add);
		}));
		new TreeMap<>(sources.catalogue().addOns()).forEach((key, addOn) -> steps.add(new Step(Step.Kind.ADD_ON, key,
				addOn.requires(), List.of(new Requirement.AddOn(key)), Effort.NONE, Timing.NONE, StepDates.ANY_TIME)));
		return AuthorsOrder.of(sources.target().requirement(), steps);
	}

	private boolean allowed(TargetCatalogue.Item item) {
		return formats.contains(item.format()) || sources.commitments().seats().containsKey(item.key())
				|| sources.target()
					.parts()
					.stream()
					.anyMatch((part) -> part.requirement().equals(new Requirement.Item(item.key())));
	}

	/** The levels at which skills are required somewhere, by key. */
	private Map<String, Set<Long>> required() {
		Map<String, Set<Long>> required = new TreeMap<>();
		List<@Nullable Requirement> trees = new ArrayList<>(List.of(sources.target().requirement()));
		sources.catalogue().items().values().forEach((item) -> trees.add(item.requires()));
		sources.catalogue().addOns().values().forEach((addOn) -> trees.add(addOn.requires()));
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
