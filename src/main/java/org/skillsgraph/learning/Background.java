package org.skillsgraph.learning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a person has, or would have after some steps.
 *
 * @param completed the keys of items
 * @param levels by the skill's key, 1 to 5; {@value #SOME} for a skill whose level isn't
 * known
 * @param addOns the keys of add-ons held
 */
public record Background(Set<String> completed, Map<String, Long> levels, Set<String> addOns) {

	/** Has the skill, but below every level. */
	public static final long SOME = 0;

	public Background {
		completed = Set.copyOf(completed);
		levels = Map.copyOf(levels);
		addOns = Set.copyOf(addOns);
	}

	/**
	 * {@return whether this meets a requirement}
	 * @param requirement null for nothing
	 */
	public boolean meets(@Nullable Requirement requirement) {
		return meets(requirement, Set.of());
	}

	/**
	 * {@return whether this meets a requirement, together with items taken at the same
	 * time}
	 * @param requirement null for nothing
	 * @param together the keys of items that are taken at the same time
	 */
	public boolean meets(@Nullable Requirement requirement, Set<String> together) {
		return switch (requirement) {
			case null -> true;
			case Requirement.AllOf all -> all.parts().stream().allMatch((part) -> meets(part, together));
			case Requirement.AnyOf any -> any.parts().stream().anyMatch((part) -> meets(part, together));
			case Requirement.Item item -> completed.contains(item.key());
			case Requirement.With with -> completed.contains(with.item()) || together.contains(with.item());
			case Requirement.AddOn addOn -> addOns.contains(addOn.key());
			case Requirement.Skill skill -> levels.containsKey(skill.key())
					&& (skill.level() == null || levels.getOrDefault(skill.key(), SOME) >= skill.level());
		};
	}

	/**
	 * {@return the missing requirements} Of an AllOf only its missing parts; of an AnyOf
	 * the whole, with each alternative reduced to its missing parts.
	 * @param requirement null for nothing
	 * @param together the keys of items that are taken at the same time
	 */
	public List<Requirement> missing(@Nullable Requirement requirement, Set<String> together) {
		if (requirement == null || meets(requirement, together)) {
			return List.of();
		}
		return switch (requirement) {
			case Requirement.AllOf all ->
				all.parts().stream().flatMap((part) -> missing(part, together).stream()).toList();
			case Requirement.AnyOf any ->
				List.of(new Requirement.AnyOf(any.parts().stream().map((part) -> rest(part, together)).toList()));
			default -> List.of(requirement);
		};
	}

	private Requirement rest(Requirement requirement, Set<String> together) {
		List<Requirement> missing = missing(requirement, together);
		return (missing.size() == 1) ? missing.getFirst() : new Requirement.AllOf(missing);
	}

	/**
	 * {@return this plus the gains} Nothing is ever lost.
	 * @param gains leaves
	 */
	public Background and(List<Requirement> gains) {
		Set<String> items = new HashSet<>(completed);
		Map<String, Long> skills = new HashMap<>(levels);
		Set<String> held = new HashSet<>(addOns);
		for (Requirement gain : gains) {
			switch (gain) {
				case Requirement.Item item -> items.add(item.key());
				case Requirement.AddOn addOn -> held.add(addOn.key());
				case Requirement.Skill skill ->
					skills.merge(skill.key(), (skill.level() != null) ? skill.level() : SOME, Math::max);
				default -> throw new IllegalArgumentException("A gain is a leaf, not " + gain);
			}
		}
		return new Background(items, skills, held);
	}

}
