package org.skillsgraph.learning;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.addons.AddOnBy;
import org.skillsgraph.people.PersonBy;
import org.skillsgraph.skills.WantedSkill;

/**
 * What a person has, as the client says.
 *
 * @param person adds what the graph knows of this person; null for nobody
 * @param completed null for nothing
 * @param skills null for none
 * @param addOns null for none
 */
public record Profile(@Nullable PersonBy person, @Nullable List<ItemBy> completed, @Nullable List<WantedSkill> skills,
		@Nullable List<AddOnBy> addOns) {

	static final Profile NOTHING = new Profile(null, null, null, null);

}
