package org.skillsgraph.training;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.ranking.WantedLanguages;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Named;

/**
 * A question for trainers, completed from the graph.
 *
 * @param subjects each skill once, by key
 * @param items the keys of the learning items that match the words
 * @param addOn the add-on to be held, if any
 * @param format the format in which experience counts, if any
 * @param languages the languages of which one must be shared
 * @param moment the time of the question in UTC
 */
record ResolvedTrainerQuestion(List<ResolvedSkill> subjects, Set<String> items, @Nullable Named addOn,
		@Nullable String format, WantedLanguages languages, ZonedDateTime moment) {

	LocalDate asOf() {
		return moment.toLocalDate();
	}

	/**
	 * {@return whether the question is about something that can be taught}
	 */
	boolean teachable() {
		return !subjects.isEmpty() || !items.isEmpty();
	}

	/**
	 * {@return whether an offering is about something asked for} Always, if nothing
	 * teachable is asked for.
	 */
	boolean about(HeldOffering held) {
		return !teachable() || !held.teaches().isEmpty() || items.contains(held.item().key());
	}

	/**
	 * {@return whether an offering is only about skills near those asked for}
	 */
	boolean onlyNear(HeldOffering held) {
		return teachable() && !items.contains(held.item().key())
				&& subjects.stream().noneMatch((subject) -> held.teaches().contains(subject.key()));
	}

}
