package org.skillsgraph;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Sets up the graph before a test queries it. {@link #inTheGraph()} runs the importer on
 * rows in its format. Skills, teams and add-ons that are only mentioned exist too, each
 * named by its key. Each test starts with nothing given.
 */
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Given {

	private final Organisation organisation;

	/** By file and then by row identity: an object given twice is one row. */
	private final Map<String, Map<List<String>, Map<String, String>>> files = new LinkedHashMap<>();

	private int mentorships;

	Given(Organisation organisation) {
		this.organisation = organisation;
	}

	/**
	 * {@return a person, to whom more can be added}
	 */
	public GivenPerson person(String key) {
		thing("people.csv", key);
		return new GivenPerson(this, key);
	}

	/**
	 * Adds a skill with its own name and aliases.
	 */
	public Given skill(String key, String name, String... aliases) {
		thing("skills.csv", key).put("name", name);
		return set("skills.csv", key, "aliases", String.join("|", aliases));
	}

	/**
	 * Adds a group of skills.
	 */
	public Given group(String key, String name) {
		thing("skills.csv", key).put("name", name);
		return set("skills.csv", key, "kind", "GROUP");
	}

	/**
	 * Makes one skill part of another.
	 */
	public Given narrower(String narrower, String broader) {
		thing("skills.csv", narrower);
		thing("skills.csv", broader);
		row("skill_relations.csv", narrower, broader)
			.putAll(Map.of("from", narrower, "relation", "BROADER", "to", broader));
		return this;
	}

	/**
	 * {@return a learning item, to which more can be added}
	 */
	public GivenItem item(String key) {
		return new GivenItem(this, key);
	}

	/**
	 * Adds an add-on that requires a tree, written with {@code '} for {@code "}.
	 */
	public Given addOn(String key, String requires) {
		thing("add_ons.csv", key).put("kind", "OTHER");
		return set("add_ons.csv", key, "requires", requires.replace('\'', '"'));
	}

	/**
	 * Adds a role that requires a skill at a level.
	 */
	public Given role(String role, String skill, int level) {
		return role(role, skill, level, 1);
	}

	/**
	 * Makes a role require a skill.
	 */
	public Given role(String role, String skill, int level, double importance) {
		thing("roles.csv", role);
		thing("skills.csv", skill);
		row("role_requirements.csv", role, skill).putAll(Map.of("role", role, "skill", skill, "level",
				String.valueOf(level), "importance", String.valueOf(importance)));
		return this;
	}

	/**
	 * Adds a learning item, named by its key, that teaches skills.
	 * @param format one of the schema's enum values
	 */
	public Given item(String key, String format, String... skills) {
		row("learning_items.csv", key).putAll(Map.of("key", key, "title", key, "format", format));
		for (String skill : skills) {
			thing("skills.csv", skill);
			row("learning_outcomes.csv", key, skill).putAll(Map.of("item", key, "skill", skill));
		}
		return this;
	}

	/**
	 * Makes one team part of another.
	 */
	public Given partOf(String part, String team) {
		thing("teams.csv", team);
		thing("teams.csv", part).put("parent", team);
		return this;
	}

	/**
	 * Adds an offering of an item on a day, at noon UTC.
	 */
	public Given offering(String key, String item, String day) {
		row("offerings.csv", key).putAll(Map.of("key", key, "item", item, "starts_at", day + "T12:00:00Z"));
		return this;
	}

	/**
	 * Adds an offering of an item from one day to another, from 9 to 17 UTC.
	 */
	public Given offering(String key, String item, String first, String last) {
		offering(key, item, first);
		set("offerings.csv", key, "starts_at", first + "T09:00:00Z");
		return set("offerings.csv", key, "ends_at", last + "T17:00:00Z");
	}

	/**
	 * Limits how many people can take part in an offering.
	 */
	public Given seats(String offering, int number) {
		return set("offerings.csv", offering, "seats", String.valueOf(number));
	}

	/**
	 * Adds a person's part in an offering.
	 * @param status one of the schema's enum values
	 */
	public Given enrolled(String person, String offering, String status) {
		person(person);
		row("enrolments.csv", person, offering)
			.putAll(Map.of("person", person, "offering", offering, "status", status));
		return this;
	}

	/**
	 * {@return a mentorship, to which more can be added} Completed, unless set otherwise.
	 */
	public GivenMentorship mentorship(String mentor, String mentee) {
		person(mentor);
		person(mentee);
		String key = "%s-%s-%d".formatted(mentor, mentee, mentorships++);
		row("mentorships.csv", key)
			.putAll(Map.of("key", key, "mentor", mentor, "mentee", mentee, "status", "COMPLETED"));
		return new GivenMentorship(this, key);
	}

	/**
	 * Imports everything given so far; call it again after adding more.
	 */
	public void inTheGraph() {
		Map<String, String> texts = new LinkedHashMap<>();
		files.forEach((file, rows) -> texts.put(file, text(List.copyOf(rows.values()))));
		organisation.of(texts);
	}

	/** A row with a key, which is also its name until another is set. */
	Map<String, String> thing(String file, String key) {
		Map<String, String> row = row(file, key);
		row.putIfAbsent("key", key);
		row.putIfAbsent("name", key);
		return row;
	}

	Map<String, String> row(String file, String... identity) {
		return files.computeIfAbsent(file, (name) -> new LinkedHashMap<>())
			.computeIfAbsent(List.of(identity), (row) -> new LinkedHashMap<>());
	}

	private Given set(String file, String key, String column, String value) {
		row(file, key).put(column, value);
		return this;
	}

	private static String text(List<Map<String, String>> rows) {
		Set<String> columns = new LinkedHashSet<>();
		rows.forEach((row) -> columns.addAll(row.keySet()));
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(columns);
			rows.forEach(
					(row) -> csv.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
