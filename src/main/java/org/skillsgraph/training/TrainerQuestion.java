package org.skillsgraph.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.addons.AddOnBy;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.skills.WantedSkill;
import org.skillsgraph.skills.WantedSkills;
import org.skillsgraph.text.NameLookups;

/**
 * A valid question for trainers, before the things it names are looked up.
 *
 * @param skills the skills named; empty if only something else is asked for
 * @param words the query for the full-text index; empty for none
 * @param addOn the add-on to be held
 * @param format as in the schema
 * @param languages as codes to compare by; empty if any will do
 * @param nearSkills whether skills near the named ones count
 */
record TrainerQuestion(List<WantedSkill> skills, String words, @Nullable AddOnBy addOn, @Nullable String format,
		List<String> languages, boolean nearSkills) {

	/**
	 * {@return the question in an input}
	 * @throws BadRequestException if the input is invalid
	 */
	static TrainerQuestion of(FindTrainersInput input) {
		List<WantedSkill> skills = Objects.requireNonNullElse(WantedSkills.skills(input.skills(), WantedSkills.MOST),
				List.of());
		String words = NameLookups.about(input.text(), List.of("SKILL", "LEARNING_ITEM"));
		BadRequestException.unless(
				!skills.isEmpty() || !words.isEmpty() || input.addOn() != null || input.format() != null,
				"NOTHING_WANTED", "Say what a trainer is wanted for: `skills`, `text`, `addOn` or `format`.");
		return new TrainerQuestion(skills, words, input.addOn(), input.format(),
				Objects.requireNonNullElse(WantedSkills.languages(input.languages()), List.of()), input.nearSkills());
	}

	/**
	 * {@return the identity of the list of results}: cursors of other questions don't
	 * match
	 */
	String list() {
		return "findTrainers " + this;
	}

	/**
	 * {@return the parameters of {@code cypher/training/find-trainers.cypher}}
	 */
	Map<String, Object> parameter() {
		Map<String, Object> parameter = new HashMap<>();
		parameter.put("wanted", WantedSkills.parameter(skills));
		parameter.put("near", nearSkills);
		parameter.put("subjects", !skills.isEmpty() || !words.isEmpty());
		if (!words.isEmpty()) {
			parameter.put("text", words);
		}
		if (addOn != null) {
			parameter.put("addOn", addOn.parameter());
		}
		if (format != null) {
			parameter.put("format", format);
		}
		return parameter;
	}

}
