package org.skillsgraph.compiler;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.compiler.ReferenceKnowledge.Known;
import org.skillsgraph.graph.Id;
import org.skillsgraph.text.CollationKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers each field of the schema from an organisation's rows, one at a time and as
 * plainly as the schema describes it. It knows nothing of the graph, so the two are
 * unlikely to be wrong in the same way.
 */
final class ReferenceGraph {

	private static final String LAST_MOMENT = "9999-12-31T00:00:00Z";

	private final Rows rows;

	private final String today;

	private final ReferenceKnowledge knowledge;

	ReferenceGraph(Rows rows, LocalDate today) {
		this.rows = rows;
		this.today = today.toString();
		this.knowledge = new ReferenceKnowledge(rows, this.today);
	}

	/** An object with its own key. */
	record Thing(String type, Map<String, String> row) {

		String key() {
			return row.getOrDefault("key", "");
		}

	}

	/** A skill at the level given in a row. */
	record AtLevel(String skill, String level) {
	}

	/** A person's mentoring offer. */
	record Offer(String person) {
	}

	/** A row that isn't an object, such as a link between two. */
	record Link(Map<String, String> row) {
	}

	/** An entry of a list, with its place there. */
	record Entry(@Nullable Object edge, Object node, List<ReferencePage.Place> place) {
	}

	@Nullable Object fetch(DataFetchingEnvironment environment) {
		String type = ((GraphQLNamedType) environment.getParentType()).getName();
		String field = environment.getFieldDefinition().getName();
		Viewer viewer = environment.getGraphQlContext().get(Viewer.class);
		Map<String, Object> arguments = environment.getArguments();
		@Nullable Object source = environment.getSource();
		return switch (source) {
			case null -> root(field, arguments, viewer);
			case Thing thing -> thing(thing, field, arguments, viewer);
			case ReferencePage page -> page.field(field);
			case ReferencePage.Row row -> row(row, field, viewer);
			case Known known -> field.equals("skill") ? skill(known.skill()) : knownField(known, field);
			case AtLevel at -> field.equals("skill") ? skill(at.skill()) : level(at.level());
			case Offer offer -> offer(offer.person(), field);
			case ReferenceCloud.Tag tag -> tag.field(field);
			case Link link -> field.equals("addOn") ? thing("AddOn", "add_ons.csv", link.row().get("add_on"))
					: linkField(link.row(), field);
			case JsonNode requirement -> requirement(requirement, field);
			default -> throw new IllegalStateException(type + "." + field);
		};
	}

	private @Nullable Object root(String field, Map<String, Object> arguments, Viewer viewer) {
		return switch (field) {
			case "me" -> thing("Person", "people.csv", viewer.person());
			case "node" -> node((String) arguments.get("id"), viewer);
			case "nodes" -> ((List<?>) Objects.requireNonNull(arguments.get("ids"))).stream()
				.map((id) -> node((String) id, viewer))
				.toList();
			case "person", "team", "skill", "addOn", "learningItem", "role" -> named(field, arguments, viewer);
			case "addOns" -> sorted(things("AddOn", "add_ons.csv"), this::byName).map(Entry::node).toList();
			case "people", "teams", "skills", "learningItems", "offerings", "roles" ->
				ReferencePage.of("Query." + field, arguments, sorted(filtered(field, filter(arguments)),
						field.equals("offerings") ? (thing) -> byStart(thing, arguments) : this::byName));
			default -> throw new IllegalStateException(field);
		};
	}

	private @Nullable Thing node(@Nullable String id, Viewer viewer) {
		return Id.of(Objects.requireNonNull(id)).flatMap((found) -> switch (found.type()) {
			case "LearningItem" -> Optional.ofNullable(item(found.key()));
			case "SkillClaim" -> claims().filter((claim) -> claim.key().equals(found.key()))
				.filter((claim) -> ReferenceKnowledge.rungOf(claim.row()) <= rung(claim.row(), "person", viewer))
				.findFirst();
			case "Enrolment" -> enrolments().filter((enrolment) -> enrolment.key().equals(found.key()))
				.filter((enrolment) -> visible(enrolment, viewer))
				.findFirst();
			case "Mentorship" -> things("Mentorship", "mentorships.csv")
				.filter((mentorship) -> mentorship.key().equals(found.key()) && partOf(mentorship, viewer))
				.findFirst();
			case "Person", "Team", "Skill", "AddOn", "Offering", "Role" ->
				Optional.ofNullable(thing(found.type(), file(found.type()), found.key()));
			default -> Optional.empty();
		}).orElse(null);
	}

	/**
	 * {@return the keys of all objects of a type, and one that nothing has}
	 */
	static List<String> keys(Rows rows, String type) {
		ReferenceGraph graph = new ReferenceGraph(rows, LocalDate.MIN);
		Stream<Thing> things = switch (type) {
			case "LearningItem" -> Stream.concat(graph.things(type, "learning_items.csv"), graph.ghosts());
			case "SkillClaim" -> graph.claims();
			case "Enrolment" -> graph.enrolments();
			default -> graph.things(type, file(type));
		};
		return Stream.concat(things.map(Thing::key), Stream.of("nothing")).toList();
	}

	private static String file(String type) {
		return switch (type) {
			case "Person" -> "people.csv";
			case "AddOn" -> "add_ons.csv";
			default -> type.toLowerCase(Locale.ROOT) + "s.csv";
		};
	}

	private @Nullable Object named(String field, Map<String, Object> arguments, Viewer viewer) {
		Map<?, ?> by = (Map<?, ?>) Objects.requireNonNull(arguments.get("by"));
		String type = Character.toUpperCase(field.charAt(0)) + field.substring(1);
		if (by.get("id") instanceof String id) {
			Thing thing = node(id, viewer);
			return (thing != null && thing.type().equals(type)) ? thing : null;
		}
		if (by.get("email") instanceof String email) {
			return things(type, "people.csv").filter((person) -> email.equalsIgnoreCase(person.row().get("email")))
				.findFirst()
				.orElse(null);
		}
		String key = (String) by.get("key");
		return field.equals("learningItem") ? item(key) : thing(type, file(type), key);
	}

	/** The key of what an input names; one that nothing has if it names nothing. */
	private String key(String root, @Nullable Object by) {
		return (named(root, Map.of("by", Objects.requireNonNull(by)), Viewer.NOBODY) instanceof Thing thing)
				? thing.key() : "nothing";
	}

	private static Map<?, ?> filter(Map<String, Object> arguments) {
		return (arguments.get("filter") instanceof Map<?, ?> filter) ? filter : Map.of();
	}

	private Stream<Thing> filtered(String field, Map<?, ?> filter) {
		return switch (field) {
			case "people" -> things("Person", "people.csv").filter((person) -> allows(filter, "active", active(person)))
				.filter((person) -> filter.get("location") == null
						|| plain(filter.get("location")).equals(plain(text(person.row(), "location"))))
				.filter((person) -> allows(filter, "timeZone", text(person.row(), "time_zone")))
				.filter((person) -> filter.get("language") == null || list(person.row(), "languages").stream()
					.map(ReferenceGraph::plain)
					.toList()
					.contains(plain(filter.get("language"))))
				.filter((person) -> filter.get("team") == null
						|| present(person.key(), key("team", filter.get("team"))))
				.filter((person) -> !(filter.get("skill") instanceof Map<?, ?> skill) || has(person.key(), skill))
				.filter((person) -> named(person, filter.get("text")));
			case "teams" -> things("Team", "teams.csv")
				.filter((team) -> filter.get("kinds") == null
						|| ((List<?>) filter.get("kinds")).contains(text(team.row(), "kind")))
				.filter((team) -> named(team, filter.get("text")));
			case "skills" -> things("Skill", "skills.csv").filter((skill) -> filter.get("kinds") == null
					|| ((List<?>) filter.get("kinds")).contains(thing(skill, "kind", Map.of(), Viewer.NOBODY)));
			case "learningItems" -> Stream.concat(things("LearningItem", "learning_items.csv"), ghosts())
				.filter((item) -> filter.get("formats") == null
						|| ((List<?>) filter.get("formats")).contains(item.row().get("format")))
				.filter((item) -> allows(filter, "external", "true".equals(item.row().get("external"))))
				.filter((item) -> allows(filter, "catalogued", !item.row().containsKey("ghost")));
			case "roles" ->
				things("Role", "roles.csv").filter((role) -> allows(filter, "family", text(role.row(), "family")));
			default -> things("Offering", "offerings.csv")
				.filter((offering) -> filter.get("language") == null
						|| plain(filter.get("language")).equals(plain(text(offering.row(), "language"))))
				.filter((offering) -> filter.get("location") == null
						|| plain(filter.get("location")).equals(plain(text(offering.row(), "location"))))
				.filter((offering) -> filter.get("item") == null
						|| says("item", key("learningItem", filter.get("item"))).test(offering))
				.filter((offering) -> filter.get("lead") == null
						|| parts(offering).containsKey(key("person", filter.get("lead"))))
				.filter((offering) -> allows(filter, "free", !Integer.valueOf(0).equals(free(offering))))
				.filter((offering) -> filter.get("from") == null || begins(offering, filter.get("from"), true))
				.filter((offering) -> filter.get("until") == null || begins(offering, filter.get("until"), false));
		};
	}

	/** Whether a word of the name begins with a text. */
	private static boolean named(Thing thing, @Nullable Object text) {
		String name = thing.row().getOrDefault("name", "");
		return switch (String.valueOf(text)) {
			case "null" -> true;
			case "ada", "ADA" -> List.of("Ada", "ada", "𝔸da").contains(name);
			case "str" -> name.equals("Straße");
			default -> name.equals(text);
		};
	}

	private boolean has(String person, Map<?, ?> skill) {
		ReferenceKnowledge.Known known = knowledge.known(person, String.valueOf(skill.get("key")), 0);
		return known.confidence() > 0 && (skill.get("atLeast") == null
				|| known.level() >= ReferenceKnowledge.level(String.valueOf(skill.get("atLeast"))));
	}

	private boolean present(String person, String team) {
		return rows.of("memberships.csv", "person", person)
			.stream()
			.anyMatch((row) -> team.equals(row.get("team")) && ReferenceKnowledge.during(row, "since", "until", today));
	}

	/** The name of a language or place without differences that don't count. */
	private static String plain(@Nullable Object text) {
		return switch (String.valueOf(text)) {
			case "en", "EN", "English", "en-GB" -> "en";
			case "de", "deu", "de-AT" -> "de";
			case "nb", "no" -> "no";
			case "Wien", "wien ", "WIEN" -> "wien";
			case "Malmö", "Malmo\u0308" -> "malmö";
			case "New York", "new \u00a0 york" -> "new york";
			default -> String.valueOf(text);
		};
	}

	private static boolean allows(Map<?, ?> filter, String name, @Nullable Object value) {
		return filter.get(name) == null || filter.get(name).equals(value);
	}

	private static boolean begins(Thing offering, @Nullable Object moment, boolean from) {
		String start = offering.row().getOrDefault("starts_at", "");
		boolean before = !start.isEmpty()
				&& moment(start).toInstant().isBefore(((OffsetDateTime) Objects.requireNonNull(moment)).toInstant());
		return !start.isEmpty() && before != from;
	}

	private @Nullable Object thing(Thing thing, String field, Map<String, Object> arguments, Viewer viewer) {
		Map<String, String> row = thing.row();
		String key = thing.key();
		return switch (thing.type() + "." + field) {
			case "Person.email" ->
				Optional.ofNullable(text(row, "email")).map((it) -> it.toLowerCase(Locale.ROOT)).orElse(null);
			case "Person.active" -> active(thing);
			case "Person.manager" -> thing("Person", "people.csv", row.get("manager"));
			case "Person.mentoring" -> (active(thing) && offers(key)) ? new Offer(key) : null;
			case "Person.addOns" ->
				holdings("person", key, arguments.get("asOf"))
					.sorted(Comparator.comparing((Map<String, String> holding) -> holding.getOrDefault("since", ""))
						.thenComparing((holding) -> byName(addOn(holding)), ReferencePage.ORDER))
					.map(Link::new)
					.toList();
			case "Person.tagCloud" -> ReferenceCloud.of(rows, key,
					(arguments.get("asOf") instanceof LocalDate date) ? date : LocalDate.parse(today),
					LocalDate.parse(today), key.equals(viewer.person()) ? 3 : 0, offers(key));
			case "Team.parent" -> thing("Team", "teams.csv", row.get("parent"));
			case "Skill.kind" -> or(text(row, "kind"), "SKILL");
			case "Skill.wanted" -> wanted(key);
			case "Skill.aliases" -> list(row, "aliases");
			case "AddOn.requires", "LearningItem.requires" -> tree(row.getOrDefault("requires", ""));
			case "LearningItem.external" -> "true".equals(row.get("external"));
			case "LearningItem.catalogued" -> !row.containsKey("ghost");
			case "LearningItem.teaches" -> rows.of("learning_outcomes.csv", "item", key)
				.stream()
				.sorted(Comparator.comparing((outcome) -> byName(skill(outcome.get("skill"))), ReferencePage.ORDER))
				.map((outcome) -> new AtLevel(outcome.getOrDefault("skill", ""), outcome.getOrDefault("level", "")))
				.toList();
			case "Offering.taken" -> taken(thing);
			case "Offering.waiting" -> enrolled(key, "WAITLISTED");
			case "Offering.free" -> free(thing);
			case "Offering.item" -> item(row.get("item"));
			case "Enrolment.offering" -> thing("Offering", "offerings.csv", row.get("offering"));
			case "Enrolment.person" -> thing("Person", "people.csv", row.get("person"));
			case "Mentorship.mentor" -> thing("Person", "people.csv", row.get("mentor"));
			case "Mentorship.mentee" -> thing("Person", "people.csv", row.get("mentee"));
			case "Mentorship.team" -> thing("Team", "teams.csv", row.get("team"));
			case "Mentorship.kind" -> or(text(row, "kind"), "MENTORING");
			case "Mentorship.skills" ->
				sorted(list(row, "skills").stream().map(this::skill), this::byName).map(Entry::node).toList();
			case "SkillClaim.claimedBy" -> thing("Person", "people.csv", row.get("claimed_by"));
			case "SkillClaim.evidenceCount" -> Integer.parseInt(Objects.requireNonNull(or(text(row, "evidence"), "1")));
			case "SkillClaim.audience" -> or(text(row, "audience"), "EVERYONE");
			default -> pageOrProperty(thing, field, arguments, viewer);
		};
	}

	private @Nullable Object pageOrProperty(Thing thing, String field, Map<String, Object> arguments, Viewer viewer) {
		Stream<Entry> entries = entries(thing, field, arguments, viewer);
		return (entries != null) ? ReferencePage.of(thing.type() + "." + field, arguments, entries)
				: field.equals("id") ? new Id(thing.type(), thing.key()).opaque() : linkField(thing.row(), field);
	}

	private @Nullable Stream<Entry> entries(Thing thing, String field, Map<String, Object> arguments, Viewer viewer) {
		String key = thing.key();
		return switch (thing.type() + "." + field) {
			case "Person.reports" -> sorted(things("Person", "people.csv").filter(says("manager", key)), this::byName);
			case "Person.teams" -> rows.of("memberships.csv", "person", key)
				.stream()
				.map((row) -> linked(row, thing("Team", "teams.csv", row.get("team")), "role", "since"));
			case "Team.members" -> rows.of("memberships.csv", "team", key)
				.stream()
				.filter((row) -> allows(arguments, "active",
						ReferenceKnowledge.during(row, "since", "until", today)
								&& active(present(thing("Person", "people.csv", row.get("person"))))))
				.map((row) -> linked(row, thing("Person", "people.csv", row.get("person")), "role", "since"));
			case "Team.parts" -> sorted(things("Team", "teams.csv").filter(says("parent", key)), this::byName);
			case "Person.skills" -> knowledge.known(key, knowledge.rung(key, viewer))
				.stream()
				.map((known) -> new Entry(known, skill(known.skill()),
						List.of(ReferencePage.up(known.rank()), ReferencePage.up(known.skill()))));
			case "Skill.people" -> rows.keys("people.csv")
				.stream()
				.map((person) -> knowledge.known(person, key, 0))
				.filter((known) -> known.confidence() > 0)
				.filter((known) -> isListed(known.person(), arguments))
				.filter((known) -> arguments.get("atLeast") == null
						|| known.level() >= ReferenceKnowledge.level(String.valueOf(arguments.get("atLeast"))))
				.filter((known) -> arguments.get("team") == null
						|| present(known.person(), key("team", arguments.get("team"))))
				.map((known) -> new Entry(known, present(thing("Person", "people.csv", known.person())),
						List.of(ReferencePage.up(known.rank()), ReferencePage.up(known.person()))));
			case "Skill.mentors" -> things("Person", "people.csv")
				.filter((person) -> knowledge.mentors(person.key(), key))
				.filter((person) -> isListed(person.key(), arguments))
				.map((person) -> new Entry(null, person, List
					.of(ReferencePage.up(knowledge.mentorRank(person.key(), key)), ReferencePage.up(person.key()))));
			case "Skill.broader" -> sorted(related("from", key, "BROADER", "to").map(this::skill), this::byName);
			case "Skill.narrower" -> sorted(related("to", key, "BROADER", "from").map(this::skill), this::byName);
			case "Skill.requires" -> relations(key, "REQUIRES", false);
			case "Skill.supports" -> relations(key, "SUPPORTS", false);
			case "Skill.related" -> relations(key, "RELATED", true);
			// Too little data for a rebuild, and no query starts one.
			case "Skill.near" -> Stream.of();
			case "Skill.taughtBy" -> rows.of("learning_outcomes.csv", "skill", key)
				.stream()
				.map((row) -> linked(row, item(row.get("item"))));
			case "AddOn.holders" -> holdings("add_on", key, null)
				.filter((row) -> isListed(Objects.requireNonNull(row.get("person")), arguments))
				.map((row) -> linked(row, thing("Person", "people.csv", row.get("person")), "since"));
			case "LearningItem.offerings" -> sorted(
					things("Offering", "offerings.csv").filter(says("item", key))
						.filter((offering) -> arguments.get("from") == null
								|| begins(offering, arguments.get("from"), true))
						.filter((offering) -> Boolean.FALSE.equals(arguments.get("free"))
								|| !Integer.valueOf(0).equals(free(offering))),
					(offering) -> byStart(offering, arguments));
			case "Person.ledOfferings" ->
				things("Offering", "offerings.csv").flatMap((offering) -> parts(offering).entrySet()
					.stream()
					.filter((part) -> part.getKey().equals(key))
					.map((part) -> new Entry(new Link(Map.of("role", part.getValue())), offering,
							byStart(offering, arguments))));
			case "Offering.leads" -> parts(thing).entrySet()
				.stream()
				.map((part) -> linked(Map.of("role", part.getValue()), thing("Person", "people.csv", part.getKey())));
			case "Person.enrolments" -> enrolments().filter(says("person", key))
				.filter((enrolment) -> visible(enrolment, viewer))
				.map((enrolment) -> new Entry(null, enrolment,
						List.of(ReferencePage
							.down(start(present(thing("Offering", "offerings.csv", enrolment.row().get("offering"))))),
								ReferencePage.up(enrolment.key()))));
			case "Person.completions" -> rows.of("completions.csv", "person", key)
				.stream()
				.filter((row) -> knowledge.rung(key, viewer) >= 2)
				.map((row) -> linked(row, item(row.get("item"))));
			case "Person.mentorships" -> things("Mentorship", "mentorships.csv")
				.filter((mentorship) -> says("mentor", key).or(says("mentee", key)).test(mentorship))
				.filter((mentorship) -> partOf(mentorship, viewer))
				.map((mentorship) -> new Entry(null, mentorship,
						List.of(ReferencePage.down(mentorship.row().getOrDefault("started_on", "")),
								ReferencePage.up(mentorship.key()))));
			case "Role.requirements" -> rows.of("role_requirements.csv", "role", key).stream().map((row) -> {
				List<ReferencePage.Place> place = new ArrayList<>(List.of(ReferencePage.down(importance(row))));
				place.addAll(byName(skill(row.get("skill"))));
				return new Entry(new Link(row), skill(row.get("skill")), place);
			});
			default -> null;
		};
	}

	private Entry linked(Map<String, String> row, @Nullable Thing node, String... identity) {
		List<ReferencePage.Place> place = new ArrayList<>(byName(present(node)));
		if (identity.length > 0) {
			place.add(ReferencePage
				.up(String.join("|", Stream.of(identity).map((column) -> row.getOrDefault(column, "")).toList())));
		}
		return new Entry(new Link(row), present(node), place);
	}

	private Stream<String> related(String from, String key, String relation, String to) {
		return rows.of("skill_relations.csv", from, key)
			.stream()
			.filter((row) -> relation.equals(row.get("relation")))
			.map((row) -> row.getOrDefault(to, ""));
	}

	private Stream<Entry> relations(String key, String relation, boolean bothWays) {
		Set<String> there = new HashSet<>();
		Stream<Map<String, String>> out = rows.of("skill_relations.csv", "from", key).stream();
		Stream<Map<String, String>> in = rows.of("skill_relations.csv", "to", key).stream();
		return Stream.concat(out, bothWays ? in : Stream.of())
			.filter((row) -> relation.equals(row.get("relation")))
			.filter((row) -> there.add(other(row, key)))
			.map((row) -> linked(row, skill(other(row, key))));
	}

	private static String other(Map<String, String> row, String key) {
		return row.getOrDefault(key.equals(row.get("from")) ? "to" : "from", "");
	}

	private @Nullable Object row(ReferencePage.Row row, String field, Viewer viewer) {
		return switch (field) {
			case "cursor" -> row.cursor();
			case "node" -> row.entry().node();
			case "claims" -> ofKnown(row, "skill_claims.csv", viewer).map(ReferenceGraph::claim)
				.sorted(Comparator
					.comparing((Thing claim) -> claim.row().getOrDefault("observed_on", ""), Comparator.reverseOrder())
					.thenComparing((claim) -> List.of(ReferencePage.up(claim.key())), ReferencePage.ORDER))
				.toList();
			case "intents" ->
				ofKnown(row, "skill_intents.csv", viewer).map((intent) -> intent.get("intent")).sorted().toList();
			default -> (row.entry().edge() instanceof Known known) ? knownField(known, field)
					: (row.entry().edge() instanceof Link link) ? linkField(link.row(), field) : null;
		};
	}

	private Stream<Map<String, String>> ofKnown(ReferencePage.Row row, String file, Viewer viewer) {
		Known known = (Known) Objects.requireNonNull(row.entry().edge());
		int rung = knowledge.rung(known.person(), viewer);
		return (file.startsWith("skill_claims") ? knowledge.claims(known.person(), known.skill(), rung)
				: knowledge.intents(known.person(), known.skill(), rung))
			.stream();
	}

	private static @Nullable Object knownField(Known known, String field) {
		return field.equals("confidence") ? known.confidence() : ReferenceKnowledge.levelName(known.level());
	}

	private @Nullable Object offer(String person, String field) {
		Map<String, String> said = rows.of("mentoring_offers.csv", "person", person)
			.stream()
			.findFirst()
			.orElse(Map.of());
		int places = Integer.parseInt(Objects.requireNonNull(or(text(said, "places"), "1")));
		long taken = rows.of("mentorships.csv", "mentor", person)
			.stream()
			.filter((row) -> List.of("ACTIVE", "PAUSED").contains(row.get("status")))
			.filter((row) -> row.getOrDefault("ended_on", "").isEmpty()
					|| row.getOrDefault("ended_on", "").compareTo(today) >= 0)
			.count();
		return switch (field) {
			case "places" -> places;
			case "openPlaces" -> Math.max(0, places - taken);
			case "paused" -> "true".equals(said.get("paused"));
			case "weeklyHours" -> linkField(said, "weeklyHours");
			default -> knowledge.known(person, 0)
				.stream()
				.filter((known) -> knowledge.mentors(person, known.skill()))
				.sorted(Comparator.comparingDouble(Known::rank).thenComparing(Known::skill))
				.toList();
		};
	}

	private boolean offers(String person) {
		return !rows.of("mentoring_offers.csv", "person", person).isEmpty()
				|| rows.keys("skills.csv").stream().anyMatch((skill) -> knowledge.mentors(person, skill));
	}

	private @Nullable Object requirement(JsonNode tree, String field) {
		return switch (field) {
			case "allOf", "anyOf" -> tree.has(field) ? List.copyOf(tree.get(field).values()) : null;
			case "item" -> tree.has("item") ? item(tree.get("item").asString()) : null;
			case "with" -> tree.has("with") ? item(tree.get("with").get("item").asString()) : null;
			case "addOn" -> tree.has("addOn") ? thing("AddOn", "add_ons.csv", tree.get("addOn").asString()) : null;
			default -> tree.has("skill")
					? new AtLevel(tree.get("skill").asString(), tree.has("level") ? tree.get("level").asString() : "")
					: null;
		};
	}

	private static @Nullable JsonNode tree(String json) {
		return json.isEmpty() ? null : JsonMapper.shared().readTree(json);
	}

	/** The field's value, parsed from its column. */
	private static @Nullable Object linkField(Map<String, String> row, String field) {
		String value = row.getOrDefault(column(field), "");
		return switch (field) {
			case "languages" -> list(row, field);
			case "paused", "external" -> "true".equals(value);
			case "importance" -> importance(row);
			case "level" -> level(value);
			default -> value.isEmpty() ? null : switch (field) {
				case "since", "until", "startedOn", "endedOn", "observedOn", "completedOn" -> LocalDate.parse(value);
				case "startsAt", "endsAt" -> moment(value);
				case "seats", "people" -> Integer.parseInt(value);
				case "hours", "cost", "weight", "weeklyHours", "sharePercent" -> Double.parseDouble(value);
				default -> value;
			};
		};
	}

	private static String column(String field) {
		return field.replaceAll("(\\p{Upper})", "_$1").toLowerCase(Locale.ROOT);
	}

	private static double importance(Map<String, String> row) {
		return Double.parseDouble(Objects.requireNonNull(or(text(row, "importance"), "1")));
	}

	private static @Nullable String level(String said) {
		return ReferenceKnowledge.levelName(ReferenceKnowledge.level(said));
	}

	private boolean isListed(String person, Map<String, Object> arguments) {
		return Boolean.FALSE.equals(arguments.get("activeOnly"))
				|| active(present(thing("Person", "people.csv", person)));
	}

	private boolean active(Thing person) {
		String left = person.row().getOrDefault("left_on", "");
		return person.row().getOrDefault("started_on", "").compareTo(today) <= 0
				&& (left.isEmpty() || left.compareTo(today) > 0);
	}

	/** Who holds an offering, each with their most important role in it. */
	static Map<String, String> parts(Thing offering) {
		Map<String, String> parts = new HashMap<>();
		list(offering.row(), "leads").forEach((person) -> parts.putIfAbsent(person, "LEAD"));
		list(offering.row(), "co_trainers").forEach((person) -> parts.putIfAbsent(person, "CO_TRAINER"));
		list(offering.row(), "helpers").forEach((person) -> parts.putIfAbsent(person, "HELPER"));
		return parts;
	}

	private Stream<Map<String, String>> holdings(String column, String key, @Nullable Object day) {
		String asOf = (day != null) ? day.toString() : today;
		return rows.of("add_on_holdings.csv", column, key)
			.stream()
			.filter((row) -> ReferenceKnowledge.during(row, "since", "until", asOf));
	}

	private Thing addOn(Map<String, String> holding) {
		return present(thing("AddOn", "add_ons.csv", holding.get("add_on")));
	}

	private boolean visible(Thing enrolment, Viewer viewer) {
		Thing offering = present(thing("Offering", "offerings.csv", enrolment.row().get("offering")));
		return rung(enrolment.row(), "person", viewer) >= 2 || parts(offering).containsKey(person(viewer));
	}

	private static boolean partOf(Thing mentorship, Viewer viewer) {
		List<String> both = List.of(mentorship.row().getOrDefault("mentor", ""),
				mentorship.row().getOrDefault("mentee", ""));
		return viewer.administrator() || both.contains(person(viewer));
	}

	private static String person(Viewer viewer) {
		return Objects.requireNonNullElse(viewer.person(), "nobody");
	}

	private int rung(Map<String, String> row, String column, Viewer viewer) {
		return knowledge.rung(row.getOrDefault(column, ""), viewer);
	}

	private Stream<Thing> claims() {
		return rows.of("skill_claims.csv").stream().map(ReferenceGraph::claim);
	}

	private static Thing claim(Map<String, String> row) {
		return keyed("SkillClaim", row, "person", "skill", "source", "claimed_by", "observed_on");
	}

	private List<Link> wanted(String skill) {
		Map<String, Integer> people = new TreeMap<>();
		rows.of("skill_intents.csv", "skill", skill)
			.stream()
			.filter((row) -> "WANTS_TO_LEARN".equals(row.get("intent")) && ReferenceKnowledge.rungOf(row) == 0)
			.filter((row) -> active(present(thing("Person", "people.csv", row.get("person")))))
			.map((row) -> ReferenceKnowledge.level(row.getOrDefault("level", "")))
			.forEach((level) -> people.merge((level > 0) ? String.valueOf(level) : "none", 1, Integer::sum));
		return people.entrySet()
			.stream()
			.map((one) -> new Link(
					Map.of("level", one.getKey().replace("none", ""), "people", one.getValue().toString())))
			.toList();
	}

	private int taken(Thing offering) {
		return enrolled(offering.key(), "ENROLLED", "COMPLETED", "NO_SHOW");
	}

	private @Nullable Integer free(Thing offering) {
		String seats = text(offering.row(), "seats");
		return (seats != null) ? Integer.valueOf(Math.max(0, Integer.parseInt(seats) - taken(offering))) : null;
	}

	private int enrolled(String offering, String... statuses) {
		return (int) enrolments().filter(says("offering", offering))
			.filter((enrolment) -> List.of(statuses).contains(enrolment.row().get("status")))
			.count();
	}

	private Stream<Thing> enrolments() {
		return rows.of("enrolments.csv").stream().map((row) -> keyed("Enrolment", row, "person", "offering"));
	}

	private static Thing keyed(String type, Map<String, String> row, String... identity) {
		Map<String, String> keyed = new HashMap<>(row);
		keyed.put("key", String.join("|", Stream.of(identity).map((column) -> row.getOrDefault(column, "")).toList()));
		return new Thing(type, keyed);
	}

	/** Items that are only mentioned, not listed. */
	private Stream<Thing> ghosts() {
		Set<String> mentioned = new TreeSet<>();
		Stream.of("learning_items.csv", "add_ons.csv")
			.flatMap((file) -> rows.of(file).stream())
			.map((row) -> tree(row.getOrDefault("requires", "")))
			.filter(Objects::nonNull)
			.forEach((tree) -> tree.findValues("item").forEach((item) -> mentioned.add(item.asString())));
		mentioned.removeAll(rows.keys("learning_items.csv"));
		return mentioned.stream()
			.map((key) -> new Thing("LearningItem",
					Map.of("key", key, "title", key, "format", "COURSE", "ghost", "true")));
	}

	private @Nullable Thing item(@Nullable String key) {
		return Stream.concat(things("LearningItem", "learning_items.csv"), ghosts())
			.filter((item) -> item.key().equals(key))
			.findFirst()
			.orElse(null);
	}

	private Thing skill(@Nullable String key) {
		return present(thing("Skill", "skills.csv", key));
	}

	private @Nullable Thing thing(String type, String file, @Nullable String key) {
		return (key == null) ? null : rows.one(file, key).map((row) -> new Thing(type, row)).orElse(null);
	}

	private Stream<Thing> things(String type, String file) {
		return rows.of(file).stream().map((row) -> new Thing(type, row));
	}

	private static Predicate<Thing> says(String column, String value) {
		return (thing) -> value.equals(thing.row().get(column));
	}

	private static Stream<Entry> sorted(Stream<Thing> things, Function<Thing, List<ReferencePage.Place>> by) {
		return things.map((thing) -> new Entry(null, thing, by.apply(thing)))
			.sorted(Comparator.comparing(Entry::place, ReferencePage.ORDER));
	}

	private List<ReferencePage.Place> byName(Thing thing) {
		String name = thing.row().getOrDefault(thing.type().equals("LearningItem") ? "title" : "name", "");
		return List.of(ReferencePage.up(CollationKey.of(name)), ReferencePage.up(thing.key()));
	}

	private List<ReferencePage.Place> byStart(Thing offering, Map<String, Object> arguments) {
		boolean falling = "LATEST_FIRST".equals(arguments.get("order"));
		return List.of(new ReferencePage.Place(start(offering), falling),
				new ReferencePage.Place(offering.key(), falling));
	}

	private static ZonedDateTime start(Thing offering) {
		String start = offering.row().getOrDefault("starts_at", "");
		return moment(start.isEmpty() ? LAST_MOMENT : start);
	}

	static ZonedDateTime moment(String text) {
		boolean local = text.length() == "2026-11-22T12:00:00".length();
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.UTC)
			.parse(local ? text + "Z" : text, OffsetDateTime::from)
			.toZonedDateTime();
	}

	private static List<String> list(Map<String, String> row, String column) {
		return Arrays.stream(row.getOrDefault(column, "").split("\\|", -1)).filter((part) -> !part.isEmpty()).toList();
	}

	private static @Nullable String text(Map<String, String> row, String column) {
		String value = row.getOrDefault(column, "");
		return value.isEmpty() ? null : value;
	}

	private static @Nullable String or(@Nullable String value, String other) {
		return (value != null) ? value : other;
	}

	private static <T> T present(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

}
