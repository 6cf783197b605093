package org.skillsgraph.learning;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * A requirement in the schema's shape: exactly one component isn't null.
 */
public record Required(@Nullable List<Required> allOf, @Nullable List<Required> anyOf, @Nullable Id item,
		@Nullable Id with, @Nullable SkillAtLevel skill, @Nullable Id addOn) {

	/**
	 * {@return the requirement in the schema's shape}
	 */
	public static Required of(Requirement requirement) {
		return switch (requirement) {
			case Requirement.AllOf all -> new Required(of(all.parts()), null, null, null, null, null);
			case Requirement.AnyOf any -> new Required(null, of(any.parts()), null, null, null, null);
			case Requirement.Item item ->
				new Required(null, null, new Id("LearningItem", item.key()), null, null, null);
			case Requirement.With with ->
				new Required(null, null, null, new Id("LearningItem", with.item()), null, null);
			case Requirement.Skill skill -> new Required(null, null, null, null, SkillAtLevel.of(skill), null);
			case Requirement.AddOn addOn -> new Required(null, null, null, null, null, new Id("AddOn", addOn.key()));
		};
	}

	/**
	 * {@return the requirements in the schema's shape}
	 */
	public static List<Required> of(List<Requirement> requirements) {
		return requirements.stream().map(Required::of).toList();
	}

}
