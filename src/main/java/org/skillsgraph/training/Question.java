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
 * A question for trainers that makes sense in itself; what it names has yet to be found.
 *
 * @param skills that are named; none when only something else is asked for
 * @param words as the full-text index is asked; empty for none
 * @param addOn that has to be held
 * @param format one of the schema's words
 * @param languages as codes to compare by; none when any will do
 * @param nearSkills whether skills near the named ones count
 */
record Question(List<WantedSkill> skills, String words, @Nullable AddOnBy addOn, @Nullable String format,
		List<String> languages, boolean nearSkills) {

	/**
	 * {@return the question that was asked}
	 * @throws BadRequestException when it makes no sense
	 */
	static Question of(FindTrainersInput input) {
		List<WantedSkill> skills = Objects.requireNonNullElse(WantedSkills.skills(input.skills()), List.of());
		String words = NameLookups.about(input.text(), List.of("SKILL", "LEARNING_ITEM"));
		WantedSkills.check(!skills.isEmpty() || !words.isEmpty() || input.addOn() != null || input.format() != null,
				"NOTHING_WANTED", "Say what a trainer is wanted for: `skills`, `text`, `addOn` or `format`.");
		return new Question(skills, words, input.addOn(), input.format(),
				Objects.requireNonNullElse(WantedSkills.languages(input.languages()), List.of()), input.nearSkills());
	}

	/**
	 * {@return what identifies the list that answers it}: cursors of other questions
	 * don't fit
	 */
	String list() {
		return "findTrainers " + this;
	}

	/**
	 * {@return the question as {@code cypher/training/find-trainers.cypher} reads it}
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
