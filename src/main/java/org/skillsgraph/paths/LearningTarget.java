package org.skillsgraph.paths;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.addons.AddOnBy;
import org.skillsgraph.learning.ItemBy;
import org.skillsgraph.roles.RoleBy;
import org.skillsgraph.skills.WantedSkill;

/** The target; exactly one component is set. */
record LearningTarget(@Nullable ItemBy item, @Nullable WantedSkill skill, @Nullable List<WantedSkill> skills,
		@Nullable AddOnBy addOn, @Nullable RoleBy role) {

	/**
	 * {@return the target skills; empty for another kind of target}
	 */
	List<WantedSkill> wanted() {
		if (skill != null) {
			return List.of(skill);
		}
		return (skills != null) ? skills : List.of();
	}

	/**
	 * {@return the key of the target item, if it is one}
	 */
	List<String> items() {
		return (item != null) ? item.ownKey().stream().toList() : List.of();
	}

	/**
	 * {@return the key of the target add-on, if it is one}
	 */
	List<String> addOns() {
		return (addOn != null) ? addOn.ownKey().stream().toList() : List.of();
	}

}
