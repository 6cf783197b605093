package org.skillsgraph.training;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.wording.Named;

/**
 * What a trainer is looked for, with everything that the question leaves to the graph.
 *
 * @param subjects each skill once, by key
 * @param items keys of the learning items that the words fit
 * @param addOn that has to be held, if any
 * @param format in which experience counts, if in any
 * @param languages of which one must be shared, as codes to compare by; none when any
 * will do
 * @param moment of the question in UTC
 */
record ResolvedQuestion(List<ResolvedSubject> subjects, Set<String> items, @Nullable Named addOn,
		@Nullable String format, Set<String> languages, ZonedDateTime moment) {

	LocalDate asOf() {
		return moment.toLocalDate();
	}

	/**
	 * {@return whether it is asked for something that can be taught}
	 */
	boolean teachable() {
		return !subjects.isEmpty() || !items.isEmpty();
	}

	/**
	 * {@return whether what was held is about something that is asked for} Anything is
	 * when nothing is.
	 */
	boolean about(HeldOffering held) {
		return !teachable() || !held.teaches().isEmpty() || items.contains(held.item().key());
	}

	/**
	 * {@return whether it is about nothing but what is near something that is asked for}
	 */
	boolean onlyNear(HeldOffering held) {
		return teachable() && !items.contains(held.item().key())
				&& subjects.stream().noneMatch((subject) -> held.teaches().contains(subject.key()));
	}

	/**
	 * {@return the languages that count and that somebody speaks}
	 */
	List<String> shared(Set<String> spoken) {
		return languages.stream().filter(spoken::contains).sorted().toList();
	}

}
