package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.TargetCatalogue;
import org.skillsgraph.wording.Wording;

/**
 * Explains why there is no path. It takes every possible step and traces each unmet
 * requirement back to leaves that no step gives; it repeats this with those leaves added
 * until a path opens.
 */
final class BlockedPaths {

	/** The number of causes put into words. */
	private static final int TOLD = 3;

	private static final Background NOTHING = new Background(Set.of(), Map.of(), Set.of());

	private final TargetCatalogue catalogue;

	private final Map<Requirement, List<Step>> givers = new HashMap<>();

	private final Set<Requirement> causes = new LinkedHashSet<>();

	/**
	 * Finds the causes.
	 * @param question that has no answer
	 * @param catalogue everything relevant to the target
	 */
	BlockedPaths(PathQuestion question, TargetCatalogue catalogue) {
		this.catalogue = catalogue;
		for (Step step : question.steps()) {
			step.gains().forEach((gain) -> givers.computeIfAbsent(thing(gain), (key) -> new ArrayList<>()).add(step));
		}
		Background most = reached(question.start(), question.steps());
		while (!most.meets(question.target().requirement())) {
			List<Requirement> found = new MissingRequirements(most, this::givers)
				.under(question.target().requirement());
			causes.addAll(found);
			most = reached(most.and(found), question.steps());
		}
	}

	/**
	 * {@return what can be had by all steps that can be taken}
	 */
	static Background reached(Background start, List<Step> steps) {
		Background reached = start;
		List<Step> left = new ArrayList<>(steps);
		List<Step> doable = StepOrder.takeable(reached, left);
		while (!doable.isEmpty()) {
			left.removeAll(Set.copyOf(doable));
			reached = reached.and(doable.stream().flatMap((step) -> step.gains().stream()).toList());
			doable = StepOrder.takeable(reached, left);
		}
		return reached;
	}

	/** A skill at any level, or an item or add-on. */
	private static Requirement thing(Requirement leaf) {
		return (leaf instanceof Requirement.Skill skill) ? new Requirement.Skill(skill.key(), null) : leaf;
	}

	/**
	 * {@return the leaves that no step gives and a path needs, in the order they are met}
	 * All or some of them would open a path.
	 */
	List<Requirement> causes() {
		return List.copyOf(causes);
	}

	/**
	 * {@return the same in words that a person can act on}
	 */
	String text() {
		String told = causes.stream().limit(TOLD).map(this::sentence).collect(Collectors.joining(" "));
		int more = causes.size() - TOLD;
		if (more <= 0) {
			return told;
		}
		return told + ((more == 1) ? " One more thing is missing." : " %d more things are missing.".formatted(more));
	}

	private List<Step> givers(Requirement leaf) {
		return givers.getOrDefault(thing(leaf), List.of())
			.stream()
			.filter((step) -> NOTHING.and(step.gains()).meets(leaf))
			.toList();
	}

	private String sentence(Requirement cause) {
		return switch (cause) {
			case Requirement.Skill skill when givers(skill).isEmpty() -> skill(skill);
			case Requirement.Item item when catalogue.items().get(item.key()) != null && givers(item).isEmpty() ->
				"\"%s\" is %s, which isn't among the formats asked for.".formatted(catalogue.name(item),
						Wording.one(catalogue.items().get(item.key()).format().words()));
			case Requirement.Skill skill ->
				"Nothing that teaches %s can be begun: its requirements lead back to itself."
					.formatted(catalogue.name(skill));
			default -> "\"%s\" can't be begun: its requirements lead back to itself.".formatted(catalogue.name(cause));
		};
	}

	private String skill(Requirement.Skill skill) {
		String name = catalogue.name(skill);
		Optional<TargetCatalogue.Item> teaching = catalogue.taughtBy(skill);
		if (teaching.isPresent()) {
			return "\"%s\" teaches %s, but it is %s, which isn't among the formats asked for."
				.formatted(teaching.get().title(), name, Wording.one(teaching.get().format().words()));
		}
		TargetCatalogue.Skill known = catalogue.skills().get(skill.key());
		long wishes = (known != null) ? known.wishes() : 0;
		String wanted = switch ((int) wishes) {
			case 0 -> "";
			case 1 -> "; one person wants to learn it";
			default -> "; %s%d people want to learn it"
				.formatted((wishes == TargetCatalogue.Skill.MANY) ? "at least " : "", wishes);
		};
		return Wording
			.sentence("nobody suitable with a free place offers %s, and no item teaches it%s".formatted(name, wanted));
	}

}
