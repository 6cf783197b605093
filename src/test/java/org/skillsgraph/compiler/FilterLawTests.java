package org.skillsgraph.compiler;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.text.Languages;
import org.skillsgraph.text.NameForm;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A filtered list is the whole list without the rows that don't match, in the same order,
 * for any set of filters: each set is a statement of its own.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterLawTests {

	private final Sender administrator;

	private final Organisation organisation;

	FilterLawTests(GraphQlClient asking, Organisation organisation) {
		this.administrator = Sender.administrator(URI.create(asking.address()));
		this.organisation = organisation;
	}

	@BeforeAll
	void organisation() {
		organisation.demo();
		organisation.of(Map.of("people.csv", """
				key,name,location,time_zone,languages,started_on,left_on
				nowhere,Nobody Knows,,,,,
				tomorrow,Starts Tomorrow,Berlin,Europe/Berlin,de,2026-11-23,
				today,Starts Today,Berlin,Europe/Stockholm,de|sv,2026-11-22,
				leaves.today,Leaves Today,Stockholm,Europe/Stockholm,sv,2020-01-01,2026-11-22
				leaves.tomorrow,Leaves Tomorrow,Stockholm,Europe/Berlin,sv,,2026-11-23
				""", "offerings.csv", """
				key,item,starts_at,seats,location,language
				some.day,kafka-foundations,,,,sv
				full,abroad,2026-12-01T09:00:00Z,0,berlin,en
				""", "learning_items.csv", """
				key,title,format,external
				abroad,Abroad,CONFERENCE,true
				"""));
	}

	/** One value of one field of a filter, and which rows match it. */
	private record Choice(String said, Predicate<JsonNode> fits) {

		/** All items of this organisation are catalogued. */
		boolean findsAllOrNothing() {
			return said.contains("Atlantis") || said.contains("nothing") || said.contains("!") || said.contains("[]")
					|| said.contains("catalogued");
		}

		static Choice of(String name, Object value, Predicate<JsonNode> fits) {
			return new Choice(name + ": " + ((value instanceof String text) ? '"' + text + '"' : value), fits);
		}

	}

	/** The values of one field of a filter, used one at a time. */
	private record Choices(List<Choice> all) {
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void people() {
		assertThatEachSetOfFilters("people", "location timeZone languages active",
				choices(List.of("Stockholm", "Berlin", "Atlantis"),
						(place) -> Choice.of("location", place,
								(person) -> person.path("location").asString("").equals(place))),
				choices(List.of("Europe/Stockholm", "Europe/Berlin"),
						(zone) -> Choice.of("timeZone", zone,
								(person) -> person.path("timeZone").asString("").equals(zone))),
				choices(List.of("sv", "de", "en"),
						(language) -> Choice.of("language", language, (person) -> person.path("languages")
							.valueStream()
							.anyMatch((tag) -> Languages.compared(tag.asString()).orElse("").equals(language)))),
				choices(List.of(true, false), (active) -> Choice.of("active", active,
						(person) -> person.path("active").asBoolean() == active)));
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void peopleOfATeamOrByName() {
		assertThatEachSetOfFilters("people", "name location active teams {edges {since until node {key}}}",
				choices(List.of("subscriptions", "guild-craft", "nothing"),
						(team) -> new Choice("team: {key: \"" + team + "\"}",
								(person) -> person.at("/teams/edges")
									.valueStream()
									.anyMatch((membership) -> isPresent(membership)
											&& membership.at("/node/key").asString("").equals(team)))),
				choices(List.of("a", "LIN", "!"), (text) -> Choice.of("text", text, (person) -> begins(person, text))),
				choices(List.of("Stockholm"),
						(place) -> Choice.of("location", place,
								(person) -> person.path("location").asString("").equals(place))),
				choices(List.of(true, false), (active) -> Choice.of("active", active,
						(person) -> person.path("active").asBoolean() == active)));
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void teams() {
		assertThatEachSetOfFilters("teams", "name kind",
				choices(List.of("SQUAD", "GUILD"),
						(kind) -> new Choice("kinds: [" + kind + ", CHAPTER]",
								(team) -> List.of(kind, "CHAPTER").contains(team.path("kind").asString("")))),
				choices(List.of("s", "audio"), (text) -> Choice.of("text", text, (team) -> begins(team, text))));
	}

	private static boolean begins(JsonNode thing, String text) {
		return Stream.of(NameForm.plain(thing.path("name").asString()).split("[^\\p{L}\\p{N}]+"))
			.anyMatch((word) -> word.startsWith(NameForm.plain(text)));
	}

	private static boolean isPresent(JsonNode membership) {
		return membership.path("since").asString("").compareTo("2026-11-22") <= 0
				&& membership.path("until").asString("9999").compareTo("2026-11-22") >= 0;
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void offerings() {
		assertThatEachSetOfFilters("offerings", "startsAt language",
				choices(List.of("2025-03-06T08:00:00Z", "2026-09-01T00:00:00+02:00"),
						(from) -> Choice.of("from", from,
								(offering) -> starts(offering, (start) -> !start.isBefore(moment(from))))),
				choices(List.of("2025-03-06T09:00:00+01:00", "2026-12-01T00:00:00Z"),
						(until) -> Choice.of("until", until,
								(offering) -> starts(offering, (start) -> start.isBefore(moment(until))))),
				choices(List.of("en", "sv"), (language) -> Choice.of("language", language,
						(offering) -> offering.path("language").asString("").equals(language))));
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void theLatestFirstIsTheListFromItsEnd() {
		for (String filter : List.of("", "filter: {language: \"en\", location: \"Stockholm\"}",
				"filter: {item: {key: \"kafka-foundations\"}}", "filter: {from: \"2026-01-01T00:00:00Z\"}")) {
			List<String> latest = keys(pages("offerings", "", "order: LATEST_FIRST, " + filter));

			assertThat(latest).as(filter)
				.hasSizeGreaterThan(1)
				.isEqualTo(keys(pages("offerings", "", filter)).reversed());
		}
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void offeringsOfSomethingOrSomebody() {
		assertThatEachSetOfFilters("offerings", "free location item {key} leads {nodes {key}}",
				choices(List.of("Stockholm", "BERLIN", "Atlantis"),
						(place) -> Choice.of("location", place,
								(offering) -> NameForm.plain(offering.path("location").asString(""))
									.equals(NameForm.plain(place)))),
				choices(List.of("kafka-foundations", "abroad"),
						(item) -> new Choice("item: {key: \"" + item + "\"}",
								(offering) -> offering.at("/item/key").asString("").equals(item))),
				choices(List.of("noor.azimi"),
						(lead) -> new Choice("lead: {key: \"" + lead + "\"}",
								(offering) -> offering.at("/leads/nodes")
									.valueStream()
									.anyMatch((person) -> person.path("key").asString("").equals(lead)))),
				choices(List.of(true, false),
						(free) -> Choice.of("free", free, (offering) -> (offering.path("free").asInt(1) > 0) == free)));
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void learningItemsAndSkillsAndRoles() {
		assertThatEachSetOfFilters("learningItems", "format external catalogued",
				choices(List.of("COURSE", "WORKSHOP"),
						(format) -> new Choice("formats: [BOOK_CIRCLE, " + format + "]",
								(item) -> List.of("BOOK_CIRCLE", format).contains(item.path("format").asString("")))),
				choices(List.of(true, false),
						(external) -> Choice.of("external", external,
								(item) -> item.path("external").asBoolean() == external)),
				choices(List.of(true, false), (catalogued) -> Choice.of("catalogued", catalogued,
						(item) -> item.path("catalogued").asBoolean() == catalogued)));
		assertThatEachSetOfFilters("skills", "kind",
				choices(List.of("SKILL", "GROUP"), (kind) -> new Choice("kinds: [" + kind + "]",
						(skill) -> skill.path("kind").asString("").equals(kind))));
		assertThatEachSetOfFilters("roles", "family", choices(List.of("Engineering", "Atlantis"),
				(family) -> Choice.of("family", family, (role) -> role.path("family").asString("").equals(family))));
	}

	private static boolean starts(JsonNode offering, Predicate<OffsetDateTime> when) {
		return offering.path("startsAt").isString() && when.test(moment(offering.path("startsAt").asString()));
	}

	private static OffsetDateTime moment(String text) {
		return OffsetDateTime.parse(text);
	}

	private static <T> Choices choices(List<T> values, Function<T, Choice> choice) {
		return new Choices(values.stream().map(choice).toList());
	}

	private void assertThatEachSetOfFilters(String root, String facts, Choices... filters) {
		List<List<Choice>> sets = List.of(List.of());
		for (Choices choices : filters) {
			sets = sets.stream()
				.flatMap((set) -> Stream.concat(Stream.of(set),
						choices.all()
							.stream()
							.map((choice) -> Stream.concat(set.stream(), Stream.of(choice)).toList())))
				.toList();
		}
		List<JsonNode> all = pages(root, facts, "");
		Map<String, List<String>> found = new LinkedHashMap<>();
		Map<String, List<String>> right = new LinkedHashMap<>();
		for (List<Choice> set : sets) {
			String filter = set.stream().map(Choice::said).collect(Collectors.joining(", ", "filter: {", "}"));
			found.put(filter, keys(pages(root, facts, filter)));
			right.put(filter, keys(
					all.stream().filter((thing) -> set.stream().allMatch((one) -> one.fits().test(thing))).toList()));
		}
		assertThat(found).isEqualTo(right);
		Stream.of(filters)
			.flatMap((filter) -> filter.all().stream())
			.filter((choice) -> !choice.findsAllOrNothing())
			.forEach((choice) -> {
				List<String> alone = found.getOrDefault("filter: {" + choice.said() + "}", List.of());
				assertThat(alone).as(choice.said()).hasSizeBetween(1, all.size() - 1);
			});
		assertThat(keys(pages(root, facts, "filter: null"))).isEqualTo(keys(all));
		assertThat(keys(pages(root, facts, "filter: {}"))).isEqualTo(keys(all));
	}

	private static List<String> keys(List<JsonNode> things) {
		return things.stream().map((thing) -> thing.path("key").asString()).toList();
	}

	/**
	 * Reads all pages forwards and backwards, at a size that gives some filters several.
	 */
	private List<JsonNode> pages(String root, String facts, String filter) {
		List<JsonNode> forwards = pages(root, facts, filter, true);
		assertThat(keys(pages(root, "", filter, false))).as(filter).isEqualTo(keys(forwards));
		return forwards;
	}

	private List<JsonNode> pages(String root, String facts, String filter, boolean forwards) {
		List<JsonNode> all = new ArrayList<>();
		String after = "";
		while (true) {
			String arguments = (forwards ? "first: 40" : "last: 40") + after + (filter.isEmpty() ? "" : ", " + filter);
			Reply reply = administrator.ask(
					"{ %s(%s) { totalCount nodes { key %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
						.formatted(root, arguments, facts));
			JsonNode page = reply.json().at("/data/" + root);
			assertThat(page.isObject()).as(reply.body()).isTrue();
			all.addAll(forwards ? all.size() : 0, page.path("nodes").valueStream().toList());
			if (!page.at(forwards ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage").asBoolean()) {
				assertThat(page.path("totalCount").asInt()).isEqualTo(all.size());
				return all;
			}
			after = forwards ? ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\""
					: ", before: \"" + page.at("/pageInfo/startCursor").asString() + "\"";
		}
	}

}
