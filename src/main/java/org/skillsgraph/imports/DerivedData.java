package org.skillsgraph.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.claims.KnowledgeDerivation;
import org.skillsgraph.claims.PersonSkill;
import org.skillsgraph.learning.SeatDerivation;
import org.skillsgraph.mentoring.MentorDerivation;
import org.skillsgraph.profiles.ProfileDerivation;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Sheets;

import org.springframework.stereotype.Component;

/**
 * Tells the features which rows were written, so that their derived data is updated in
 * the same transaction.
 */
@Component
class DerivedData {

	private final KnowledgeDerivation knowledge;

	private final MentorDerivation mentors;

	private final SeatDerivation seats;

	private final ProfileDerivation profiles;

	DerivedData(KnowledgeDerivation knowledge, MentorDerivation mentors, SeatDerivation seats,
			ProfileDerivation profiles) {
		this.knowledge = knowledge;
		this.mentors = mentors;
		this.seats = seats;
		this.profiles = profiles;
	}

	void from(Sheet sheet, List<RowChange> written) {
		if (sheet.equals(Sheets.SKILL_CLAIMS) || sheet.equals(Sheets.SKILL_INTENTS)) {
			Set<PersonSkill> pairs = new HashSet<>();
			written.forEach((change) -> pairs
				.add(new PersonSkill(text(change.identity(), "person"), text(change.identity(), "skill"))));
			knowledge.of(pairs);
			mentors(pairs.stream().map(PersonSkill::person).collect(Collectors.toSet()));
		}
		else if (sheet.equals(Sheets.MENTORING_OFFERS)) {
			mentors(texts(written, "person"));
		}
		else if (sheet.equals(Sheets.MENTORSHIPS)) {
			mentors(linked(written, "mentor"));
		}
		else if (sheet.equals(Sheets.ADD_ON_HOLDINGS)) {
			profiles.of(texts(written, "person"));
		}
		else if (sheet.equals(Sheets.PEOPLE)) {
			profiles.of(texts(written, "key"));
		}
		else if (sheet.equals(Sheets.OFFERINGS)) {
			seats.of(texts(written, "key"));
			profiles.of(linked(written, "leads", "coTrainers", "helpers"));
		}
		else if (sheet.equals(Sheets.ENROLMENTS)) {
			seats.of(texts(written, "offering"));
		}
	}

	private void mentors(Set<String> people) {
		mentors.of(people);
		profiles.of(people);
	}

	private static Set<String> texts(List<RowChange> written, String name) {
		return written.stream().map((change) -> text(change.identity(), name)).collect(Collectors.toSet());
	}

	/**
	 * {@return the keys that rows have or had in some columns}
	 */
	private static Set<String> linked(List<RowChange> written, String... names) {
		Set<String> keys = new HashSet<>();
		for (RowChange change : written) {
			for (String name : names) {
				keys.addAll(keys(change.wanted().get(name)));
				keys.addAll((change.stored() != null) ? keys(change.stored().get(name)) : Set.of());
			}
		}
		return keys;
	}

	private static Set<String> keys(@Nullable Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream().map(String::valueOf).collect(Collectors.toSet());
		}
		return (value != null) ? Set.of(value.toString()) : Set.of();
	}

	private static String text(Map<String, @Nullable Object> row, String name) {
		return String.valueOf(row.get(name));
	}

}
