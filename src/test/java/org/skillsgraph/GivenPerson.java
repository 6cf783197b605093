package org.skillsgraph;

import java.util.Locale;

/**
 * A person set up through {@link Given}; each call adds to the others.
 */
public class GivenPerson {

	private final Given given;

	private final String key;

	GivenPerson(Given given, String key) {
		this.given = given;
		this.key = key;
	}

	public GivenPerson speaks(String... languages) {
		return is("languages", String.join("|", languages));
	}

	/** Working hours such as {@code 09:00-17:00} on weekdays, in the time zone. */
	public GivenPerson works(String hours, String zone) {
		return is("working_hours", hours).is("time_zone", zone);
	}

	public GivenPerson reportsTo(String manager) {
		given.person(manager);
		return is("manager", manager);
	}

	public GivenPerson leftOn(String day) {
		return is("left_on", day);
	}

	public GivenPerson memberOf(String team) {
		given.thing("teams.csv", team);
		given.row("memberships.csv", key, team).put("person", key);
		given.row("memberships.csv", key, team).put("team", team);
		return this;
	}

	/** Claims a skill for everyone to see. */
	public GivenPerson knows(String skill, int level) {
		return knows(skill, level, "EVERYONE");
	}

	public GivenPerson knows(String skill, int level, String audience) {
		return about("skill_claims.csv", skill, "source", "SELF", "level", String.valueOf(level), "audience", audience);
	}

	/** Claims a skill for everyone to see, without a level. */
	public GivenPerson has(String skill) {
		return about("skill_claims.csv", skill, "source", "SELF", "audience", "EVERYONE");
	}

	public GivenPerson wants(String skill) {
		return wants(skill, "EVERYONE");
	}

	public GivenPerson wants(String skill, String audience) {
		return about("skill_intents.csv", skill, "intent", "WANTS_TO_LEARN", "audience", audience);
	}

	/** Offers to mentor in these, with one place unless set otherwise. */
	public GivenPerson mentors(String... skills) {
		for (String skill : skills) {
			about("skill_intents.csv", skill, "intent", "OFFERS_MENTORING", "audience", "EVERYONE");
		}
		return places(1);
	}

	/** Offers to train others in these, for everyone to see. */
	public GivenPerson trains(String... skills) {
		for (String skill : skills) {
			trainsFor(skill, "EVERYONE");
		}
		return this;
	}

	public GivenPerson trainsFor(String skill, String audience) {
		return about("skill_intents.csv", skill, "intent", "OFFERS_TRAINING", "audience", audience);
	}

	/** Leads these offerings, made by {@link Given#offering}. */
	public GivenPerson hasSeatIn(String offering) {
		given.row("enrolments.csv", key, offering).put("person", key);
		given.row("enrolments.csv", key, offering).put("offering", offering);
		given.row("enrolments.csv", key, offering).put("status", "ENROLLED");
		return this;
	}

	public GivenPerson leads(String... offerings) {
		return plays("leads", offerings);
	}

	public GivenPerson coTrains(String... offerings) {
		return plays("co_trainers", offerings);
	}

	public GivenPerson helpsWith(String... offerings) {
		return plays("helpers", offerings);
	}

	private GivenPerson plays(String column, String... offerings) {
		for (String offering : offerings) {
			given.row("offerings.csv", offering).merge(column, key, (others, own) -> others + "|" + own);
		}
		return this;
	}

	public GivenPerson places(int places) {
		return offers("places", String.valueOf(places));
	}

	public GivenPerson weeklyHours(double hours) {
		return offers("weekly_hours", String.valueOf(hours));
	}

	public GivenPerson paused() {
		return offers("paused", "true");
	}

	/** From one day until another, or without an end, with this share of the time. */
	public GivenPerson held(String kind, String since, String until, int sharePercent) {
		var row = holds(kind).given.row("add_on_holdings.csv", key, kind.toLowerCase(Locale.ROOT));
		row.put("since", since);
		row.put("until", until);
		row.put("share_percent", String.valueOf(sharePercent));
		return this;
	}

	/** Holds an add-on of a kind such as {@code COACH}, named after the kind. */
	public GivenPerson holds(String kind) {
		String addOn = kind.toLowerCase(Locale.ROOT);
		given.thing("add_ons.csv", addOn).put("kind", kind);
		given.row("add_on_holdings.csv", key, addOn).put("person", key);
		given.row("add_on_holdings.csv", key, addOn).put("add_on", addOn);
		return this;
	}

	private GivenPerson offers(String column, String value) {
		given.row("mentoring_offers.csv", key).put("person", key);
		given.row("mentoring_offers.csv", key).put(column, value);
		return this;
	}

	private GivenPerson is(String column, String value) {
		given.thing("people.csv", key).put(column, value);
		return this;
	}

	private GivenPerson about(String file, String skill, String... columnsAndValues) {
		given.thing("skills.csv", skill);
		var row = given.row(file, key, skill, columnsAndValues[1]);
		row.put("person", key);
		row.put("skill", skill);
		for (int i = 0; i < columnsAndValues.length; i += 2) {
			row.put(columnsAndValues[i], columnsAndValues[i + 1]);
		}
		return this;
	}

}
