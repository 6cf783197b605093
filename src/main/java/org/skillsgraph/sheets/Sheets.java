package org.skillsgraph.sheets;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.people.Audience;
import org.skillsgraph.text.Languages;
import org.skillsgraph.text.NameForm;
import org.skillsgraph.text.NameProperties;

/**
 * The files of the format in storage order: a row refers only to earlier files or its
 * own.
 */
public final class Sheets {

	private static final Column NAME = Column.of("name", TextKinds::name).asRequired();

	private static final Column DESCRIPTION = text("description");

	private static final Column LEVEL = Column.of("level", NumberKinds::level);

	private static final Column RUNG = Column.of("audience", NumberKinds::rung)
		.as("rung")
		.otherwise((long) Audience.EVERYONE.rung())
		.narrowed();

	public static final Sheet TEAMS = Sheet
		.of("teams.csv", Column.key(), NAME, words("kind", "SQUAD TRIBE CHAPTER GUILD DEPARTMENT COMMUNITY"),
				Column.to("parent", "teams.csv"), DESCRIPTION)
		.linking("parent")
		.unless(Sheet.Rule.itself("parent", "key"))
		.completing(named("TEAM", "name", "description"));

	public static final Sheet PEOPLE = Sheet
		.of("people.csv", Column.key(), NAME, Column.of("email", TextKinds::email).keeping(), text("title"),
				Column.of("location", TextKinds::place), Column.of("time_zone", TimeKinds::zone),
				Column.of("working_hours", TimeKinds::hours), Column.of("languages", TextKinds::language).several(),
				Column.to("manager", "people.csv"), date("started_on"), date("left_on").keeping())
		.linking("manager")
		.unless(Sheet.Rule.itself("manager", "key"), Sheet.Rule.laterThan("started_on", "left_on"))
		.completing(Sheets::employed);

	static final Sheet MEMBERSHIPS = Sheet
		.of("memberships.csv", reference("person", PEOPLE), reference("team", TEAMS),
				Column.of("role", TextKinds::name).asIdentity(), date("since").asIdentity(), date("until").keeping())
		.keyedBy("role", "since")
		.unless(Sheet.Rule.order("until", "since"));

	public static final Sheet SKILLS = Sheet
		.of("skills.csv", Column.key(), NAME,
				words("kind", "SKILL KNOWLEDGE LANGUAGE ATTITUDE GROUP").otherwise("SKILL"), DESCRIPTION,
				Column.of("aliases", TextKinds::name).several(), text("uri"))
		.completing(named("SKILL", "name", "description"));

	public static final Sheet SKILL_RELATIONS = Sheet
		.of("skill_relations.csv", reference("from", SKILLS),
				words("relation", "BROADER REQUIRES SUPPORTS RELATED").asRequired().asIdentity().only(),
				reference("to", SKILLS), Column.of("weight", NumberKinds.AMOUNT))
		.unless(Sheet.Rule.itself("to", "from"));

	public static final Sheet MENTORING_OFFERS = Sheet.of("mentoring_offers.csv", reference("person", PEOPLE),
			Column.of("places", NumberKinds.whole(0, 1_000)).otherwise(1L),
			Column.of("weekly_hours", NumberKinds.AMOUNT), Column.of("paused", NumberKinds::truth).otherwise(false));

	public static final Sheet SKILL_CLAIMS = Sheet.of("skill_claims.csv", reference("person", PEOPLE),
			reference("skill", SKILLS), words("source", "SELF PEER MANAGER EVIDENCE").asIdentity().otherwise("SELF"),
			Column.to("claimed_by", "people.csv").asIdentity().droppable().only(), date("observed_on").asIdentity(),
			LEVEL, Column.of("evidence", NumberKinds.whole(1, 1_000_000_000)).as("evidenceCount").otherwise(1L), RUNG)
		.keyedBy("person", "skill", "source", "claimed_by", "observed_on")
		.unless(Sheet.Rule.itself("claimed_by", "person"));

	public static final Sheet SKILL_INTENTS = Sheet.of("skill_intents.csv", reference("person", PEOPLE),
			reference("skill", SKILLS),
			words("intent", "WANTS_TO_LEARN OFFERS_MENTORING OFFERS_TRAINING").asRequired().asIdentity().only(), LEVEL,
			RUNG);

	public static final Sheet ADD_ONS = Sheet
		.of("add_ons.csv", Column.key(), NAME, words("kind", "SPEAKER TRAINER MENTOR COACH WRITER CHAMPION OTHER"),
				DESCRIPTION, Column.of("requires", RequirementJson::read))
		.linking("requires")
		.completing(named("ADD_ON", "name", "description"));

	public static final Sheet ADD_ON_HOLDINGS = Sheet
		.of("add_on_holdings.csv", reference("person", PEOPLE), reference("add_on", ADD_ONS),
				date("since").asIdentity(), words("term", "SHORT LONG"),
				Column.of("share_percent", NumberKinds.whole(0, 100)), date("until").keeping())
		.keyedBy("since")
		.unless(Sheet.Rule.order("until", "since"));

	public static final Sheet LEARNING_ITEMS = Sheet
		.of("learning_items.csv", Column.key(), Column.of("title", TextKinds::name).asRequired(),
				words("format", "COURSE WORKSHOP TRAINING PRESENTATION BOOK_CIRCLE DOJO CONFERENCE ARTICLE EMBED HACK")
					.asRequired(),
				Column.of("external", NumberKinds::truth).otherwise(false), text("provider"),
				Column.of("hours", NumberKinds.AMOUNT), Column.of("cost", NumberKinds.AMOUNT),
				Column.of("url", TextKinds::address), Column.of("requires", RequirementJson::read))
		.linking("requires")
		.completing(Sheets::catalogued);

	static final Sheet LEARNING_OUTCOMES = Sheet.of("learning_outcomes.csv", reference("item", LEARNING_ITEMS),
			reference("skill", SKILLS), LEVEL);

	public static final Sheet OFFERINGS = Sheet
		.of("offerings.csv", Column.key(), Column.to("item", "learning_items.csv").asRequired(),
				Column.of("starts_at", TimeKinds::moment), Column.of("ends_at", TimeKinds::moment),
				Column.of("seats", NumberKinds.whole(0, 1_000_000)), Column.of("location", TextKinds::place),
				Column.of("language", TextKinds::language), Column.to("leads", "people.csv").several(),
				Column.to("co_trainers", "people.csv").several(), Column.to("helpers", "people.csv").several())
		.linking("item", "leads", "coTrainers", "helpers")
		.unless(Sheet.Rule.order("ends_at", "starts_at"))
		.completing(Sheets::scheduled);

	public static final Sheet ENROLMENTS = Sheet
		.of("enrolments.csv", reference("person", PEOPLE), reference("offering", OFFERINGS),
				words("status", "ENROLLED WAITLISTED COMPLETED LEFT NO_SHOW").asRequired())
		.keyedBy("person", "offering");

	static final Sheet COMPLETIONS = Sheet.of("completions.csv", reference("person", PEOPLE),
			reference("item", LEARNING_ITEMS), date("completed_on"));

	public static final Sheet MENTORSHIPS = Sheet
		.of("mentorships.csv", Column.key(), Column.to("mentor", "people.csv").asRequired(),
				Column.to("mentee", "people.csv").asRequired(),
				words("kind", "MENTORING COACHING REVERSE PEER").otherwise("MENTORING"),
				words("status", "REQUESTED ACTIVE PAUSED COMPLETED DECLINED WITHDRAWN EXPIRED ENDED").asRequired(),
				Column.to("skills", "skills.csv").several(), Column.to("team", "teams.csv"), date("started_on"),
				date("ended_on"))
		.linking("mentor", "mentee", "skills", "team")
		.unless(Sheet.Rule.itself("mentee", "mentor"), Sheet.Rule.order("ended_on", "started_on"));

	public static final Sheet ROLES = Sheet
		.of("roles.csv", Column.key(), NAME, Column.of("family", TextKinds::name), DESCRIPTION)
		.completing(named("ROLE", "name", "family", "description"));

	public static final Sheet ROLE_REQUIREMENTS = Sheet.of("role_requirements.csv", reference("role", ROLES),
			reference("skill", SKILLS), LEVEL, Column.of("importance", NumberKinds.AMOUNT).otherwise(1.0));

	/**
	 * In the order in which they are stored. What mentors are derived from comes before
	 * the offers: nothing is derived about people who don't offer mentoring.
	 */
	private static final Map<String, Sheet> ALL = inOrder(TEAMS, PEOPLE, MEMBERSHIPS, SKILLS, SKILL_RELATIONS,
			SKILL_CLAIMS, ADD_ONS, ADD_ON_HOLDINGS, MENTORSHIPS, MENTORING_OFFERS, SKILL_INTENTS, LEARNING_ITEMS,
			LEARNING_OUTCOMES, OFFERINGS, ENROLMENTS, COMPLETIONS, ROLES, ROLE_REQUIREMENTS);

	private Sheets() {
	}

	public static List<Sheet> all() {
		return List.copyOf(ALL.values());
	}

	public static Optional<Sheet> named(String file) {
		return Optional.ofNullable(ALL.get(file));
	}

	/**
	 * {@return the position of a file in that order; unknown files come first}
	 */
	public static int place(String file) {
		return List.copyOf(ALL.keySet()).indexOf(file);
	}

	private static Map<String, Sheet> inOrder(Sheet... sheets) {
		Map<String, Sheet> all = new LinkedHashMap<>();
		Stream.of(sheets).forEach((sheet) -> all.put(sheet.file(), sheet));
		return all;
	}

	private static Column text(String name) {
		return Column.of(name, TextKinds::text);
	}

	private static Column date(String name) {
		return Column.of(name, TimeKinds::date);
	}

	private static Column words(String name, String words) {
		return Column.of(name, TextKinds.oneOf(words.split(" ")));
	}

	private static Column reference(String name, Sheet target) {
		return Column.to(name, target.file()).asRequired().asIdentity().only();
	}

	private static void employed(Map<String, @Nullable Object> stored) {
		named(stored, "PERSON", "name", "title");
		stored.put("place", place(stored.get("location")));
		stored.put("spoken", (stored.get("languages") instanceof List<?> languages)
				? languages.stream().flatMap((tag) -> compared(tag).stream()).distinct().toList() : List.of());
		if (stored.containsKey("workingHours")) {
			TimeKinds.Hours hours = (TimeKinds.Hours) stored.remove("workingHours");
			stored.put("worksFrom", (hours != null) ? hours.from() : null);
			stored.put("worksUntil", (hours != null) ? hours.until() : null);
		}
	}

	/** Adds the properties derived from a thing's names and describing texts. */
	private static Consumer<Map<String, @Nullable Object>> named(String kind, String name, String... texts) {
		return (Map<String, @Nullable Object> stored) -> named(stored, kind, name, texts);
	}

	private static void named(Map<String, @Nullable Object> stored, String kind, String name, String... texts) {
		List<String> others = (stored.get("aliases") instanceof List<?> aliases)
				? aliases.stream().map(String::valueOf).toList() : List.of();
		stored.putAll(NameProperties.of(kind, String.valueOf(stored.get(name)), others,
				Stream.of(texts).map((text) -> (String) stored.get(text)).toArray(String[]::new)));
	}

	private static void catalogued(Map<String, @Nullable Object> stored) {
		named(stored, "LEARNING_ITEM", "title", "provider");
		stored.putIfAbsent("catalogued", true);
	}

	private static void scheduled(Map<String, @Nullable Object> stored) {
		stored.put("sortStart", (stored.get("startsAt") instanceof ZonedDateTime start)
				? start.withZoneSameInstant(ZoneOffset.UTC) : TimeKinds.SOME_DAY);
		stored.put("spoken", compared(stored.get("language")).orElse(null));
		stored.put("place", place(stored.get("location")));
		Set<Object> named = new HashSet<>();
		for (String role : List.of("leads", "coTrainers", "helpers")) {
			// A person named twice keeps the greater role.
			stored.put(role, (stored.get(role) instanceof List<?> people) ? people.stream().filter(named::add).toList()
					: List.of());
		}
	}

	/** An earlier version stored longer ones, which no index holds. */
	private static @Nullable String place(@Nullable Object location) {
		if (!(location instanceof String text)) {
			return null;
		}
		String plain = NameForm.plain(text);
		return plain.substring(0, Math.min(plain.length(), TextKinds.LONGEST_NAME));
	}

	private static Optional<String> compared(@Nullable Object language) {
		return (language instanceof String tag) ? Languages.compared(tag) : Optional.empty();
	}

}
