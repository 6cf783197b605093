package org.skillsgraph.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.claims.DerivingKnowledge;
import org.skillsgraph.claims.PersonSkill;
import org.skillsgraph.mentoring.DerivingMentors;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Sheets;

import org.springframework.stereotype.Component;

/**
 * Tells the features what was written, so that what they derive from it is up to date in
 * the same transaction.
 */
@Component
class Deriving {

	private final DerivingKnowledge knowledge;

	private final DerivingMentors mentors;

	Deriving(DerivingKnowledge knowledge, DerivingMentors mentors) {
		this.knowledge = knowledge;
		this.mentors = mentors;
	}

	void from(Sheet sheet, List<Laid> written) {
		if (sheet.equals(Sheets.SKILL_CLAIMS) || sheet.equals(Sheets.SKILL_INTENTS)) {
			Set<PersonSkill> pairs = new HashSet<>();
			written.forEach((laid) -> pairs
				.add(new PersonSkill(text(laid.identity(), "person"), text(laid.identity(), "skill"))));
			knowledge.of(pairs);
			mentors.of(pairs.stream().map(PersonSkill::person).distinct().toList());
		}
		else if (sheet.equals(Sheets.MENTORING_OFFERS)) {
			mentors.of(written.stream().map((laid) -> text(laid.identity(), "person")).toList());
		}
		else if (sheet.equals(Sheets.MENTORSHIPS)) {
			mentors.of(mentors(written));
		}
	}

	private static Set<String> mentors(List<Laid> written) {
		Set<String> people = new HashSet<>();
		for (Laid laid : written) {
			people.add(text(laid.wanted(), "mentor"));
			if (laid.stored() != null) {
				people.add(String.valueOf(laid.stored().get("mentor")));
			}
		}
		return people;
	}

	private static String text(Map<String, @Nullable Object> row, String name) {
		return String.valueOf(row.get(name));
	}

}
