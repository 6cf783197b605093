package org.skillsgraph.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.compiler.Rows;

/**
 * A catalogue that can be checked by hand: an introduction, a workshop that requires it,
 * and six weeks in a team that require the workshop. Kafka is learnt at level 2, 3 and 4.
 */
final class SmallCalendar {

	static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

	private final Rows rows = new Rows();

	private final Catalogue catalogue;

	private final Map<String, Colleague> people;

	SmallCalendar() {
		item("intro", "COURSE", "8", "", 2);
		item("workshop", "WORKSHOP", "16", "{\"item\": \"intro\"}", 3);
		item("embed", "EMBED", "120", "{\"item\": \"workshop\"}", 4);
		item("lab", "DOJO", "4", "", 1);
		item("self-taught", "COURSE", "", "", 2);
		held("intro", "intro-over", "2025-12-08", "2025-12-09");
		held("intro", "intro-full", "2026-12-01", "2026-12-02");
		held("intro", "intro-open", "2026-12-08", "2026-12-09");
		held("intro", "intro-long", "2027-02-01", "2027-02-20");
		held("workshop", "workshop-1", "2027-02-09", "2027-02-10");
		held("lab", "lab-1", "2026-12-09", "2026-12-09");
		held("lab", "lab-2", "2026-12-15", "2026-12-15");
		role("streamer", "4");
		role("beginner", "2");
		rows.add("enrolments.csv", "person", "mika", "offering", "intro-full", "status", "ENROLLED");
		rows.add("mentoring_offers.csv", "person", "noor", "weekly_hours", "1");
		Stream.of("mika", "nils", "noor").forEach(this::person);
		rows.add("mentorships.csv", "mentor", "noor", "mentee", "mika", "status", "ACTIVE", "skills", "kafka");
		this.catalogue = Catalogue.of(rows);
		this.people = People.of(rows, TODAY);
	}

	private void item(String key, String format, String hours, String requires, int level) {
		rows.add("learning_items.csv", "key", key, "format", format, "external", "false", "hours", hours, "cost", "0",
				"requires", requires);
		rows.add("learning_outcomes.csv", "item", key, "skill", "kafka", "level", String.valueOf(level));
	}

	private void held(String item, String key, String first, String last) {
		rows.add("offerings.csv", "key", key, "item", item, "starts_at", first + "T09:00:00+01:00", "ends_at",
				last + "T17:00:00+01:00", "seats", "1");
	}

	private void role(String key, String level) {
		rows.add("roles.csv", "key", key);
		rows.add("role_requirements.csv", "role", key, "skill", "kafka", "level", level);
	}

	private void person(String key) {
		rows.add("people.csv", "key", key, "time_zone", "Europe/Berlin", "working_hours", "09:00-17:00");
	}

	/** The only mentor suits for every skill and is proficient. */
	Walked walked(String person, String role, PathAnswer answer) {
		Colleague colleague = people.get(person);
		Need need = catalogue.roles().get(role);
		if (colleague == null || need == null) {
			throw new IllegalArgumentException(person + " or " + role + " isn't in the calendar");
		}
		return Walked.of(catalogue, NOW, colleague, Having.NOTHING, new Target(Target.Kind.ROLE, role, need), answer,
				(wish) -> Map.of("noor", 4));
	}

	/**
	 * {@return a path}
	 * @param steps whose positions are their places
	 */
	static PathAnswer path(double hours, int weeks, PathAnswer.Step... steps) {
		List<PathAnswer.Step> placed = new ArrayList<>();
		IntStream.range(0, steps.length).forEach((place) -> placed.add(at(place + 1, steps[place])));
		return new PathAnswer(placed, new PathAnswer.Total(steps.length, hours, 0, weeks, true), null, null, null);
	}

	private static PathAnswer.Step at(int position, PathAnswer.Step step) {
		return new PathAnswer.Step(position, step.because(), step.together(), step.text(), step.begun(), step.item(),
				step.offering(), step.mentor(), step.addOn(), step.gains());
	}

	static PathAnswer blocked(Level level) {
		return new PathAnswer(null, null, null, List.of(new PathAnswer.Missing(kafka(level))),
				"Nobody suitable with a free place offers Kafka, and no item teaches it.");
	}

	static PathAnswer.Step item(String key, @Nullable String offering, String text, Level level) {
		return new PathAnswer.Step(0, List.of(), List.of(), text, null, keyed(key),
				(offering != null) ? keyed(offering) : null, null, null, List.of(kafka(level)));
	}

	static PathAnswer.Step mentor(String key, Level level, String text) {
		return new PathAnswer.Step(0, List.of(), List.of(), text, null, null, null, keyed(key), null,
				List.of(kafka(level)));
	}

	private static PathAnswer.SkillAtLevel kafka(Level level) {
		return new PathAnswer.SkillAtLevel(level, new PathAnswer.Keyed("kafka", "Kafka"));
	}

	private static PathAnswer.Keyed keyed(String key) {
		return new PathAnswer.Keyed(key, null);
	}

}
