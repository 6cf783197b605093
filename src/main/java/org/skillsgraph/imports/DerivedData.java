package org.skillsgraph.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.claims.KnowledgeDerivation;
import org.skillsgraph.claims.PersonSkill;
import org.skillsgraph.learning.SeatDerivation;
import org.skillsgraph.mentoring.MentorDerivation;
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

	DerivedData(KnowledgeDerivation knowledge, MentorDerivation mentors, SeatDerivation seats) {
		this.knowledge = knowledge;
		this.mentors = mentors;
		this.seats = seats;
	}

	void from(Sheet sheet, List<RowChange> written) {
		if (sheet.equals(Sheets.SKILL_CLAIMS) || sheet.equals(Sheets.SKILL_INTENTS)) {
			Set<PersonSkill> pairs = new HashSet<>();
			written.forEach((change) -> pairs
				.add(new PersonSkill(text(change.identity(), "person"), text(change.identity(), "skill"))));
			knowledge.of(pairs);
			mentors.of(pairs.stream().map(PersonSkill::person).distinct().toList());
		}
		else if (sheet.equals(Sheets.MENTORING_OFFERS) || sheet.equals(Sheets.ADD_ON_HOLDINGS)) {
			mentors.of(written.stream().map((change) -> text(change.identity(), "person")).toList());
		}
		else if (sheet.equals(Sheets.MENTORSHIPS)) {
			mentors.of(mentors(written));
		}
		else if (sheet.equals(Sheets.OFFERINGS)) {
			seats.of(written.stream().map((change) -> text(change.identity(), "key")).toList());
		}
		else if (sheet.equals(Sheets.ENROLMENTS)) {
			seats.of(written.stream().map((change) -> text(change.identity(), "offering")).toList());
		}
	}

	private static Set<String> mentors(List<RowChange> written) {
		Set<String> people = new HashSet<>();
		for (RowChange change : written) {
			people.add(text(change.wanted(), "mentor"));
			if (change.stored() != null) {
				people.add(String.valueOf(change.stored().get("mentor")));
			}
		}
		return people;
	}

	private static String text(Map<String, @Nullable Object> row, String name) {
		return String.valueOf(row.get(name));
	}

}
