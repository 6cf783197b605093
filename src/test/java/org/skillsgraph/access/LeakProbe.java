package org.skillsgraph.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.skillsgraph.compiler.Rows;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.GraphQlResponse;

/**
 * Asks an organisation everything that might reveal what is hidden in it.
 */
final class LeakProbe {

	/**
	 * The question after numbers that everyone may know although they are made of hidden
	 * facts.
	 */
	static final String HOW_MANY = "how many";

	/** The question after offerings with and without a free seat. */
	static final String FREE_SEATS = "how many seats";

	/** The beginning of the names of questions after pictures of what may be unknown. */
	static final String BY_ID = "picture of ";

	private static final int MOST_ROUTES = 25;

	private static final String TAGS = "{label kind weight node {id}}";

	/** Long ago, around the ends of quarters and of the year, today, and far ahead. */
	private static final List<String> DAYS = List.of("0001-01-01", "2026-09-30", "2026-10-01", "2026-11-21",
			"2026-11-22", "2026-11-23", "2026-12-31", "2027-01-01", "2027-03-02", "2036-11-22");

	private static final String PAGE = "pageInfo {hasNextPage hasPreviousPage startCursor endCursor}";

	private final Map<String, String> documents = new LinkedHashMap<>();

	private final Rows rows;

	private LeakProbe(Rows rows) {
		this.rows = rows;
	}

	/**
	 * {@return the queries by name}
	 * @param ids of objects that may or may not exist
	 */
	static Map<String, String> of(Rows rows, List<String> ids) {
		LeakProbe asked = new LeakProbe(rows);
		asked.lists();
		asked.people();
		asked.pictures();
		asked.documents.putAll(WorkedOutProbe.of(rows));
		if (!ids.isEmpty()) {
			asked.byId(ids);
		}
		return asked.documents;
	}

	private void lists() {
		ask("people", "people(first: 100) {totalCount edges {cursor node {key active}} " + PAGE + "}");
		ask("skills", """
				skills(first: 100) {totalCount edges {cursor node {key
				  people(first: 100) {totalCount edges {cursor level confidence node {key}}}
				  page: people(first: 1) {%1$s}
				  wanted {level people}
				  competent: people(atLeast: COMPETENT) {totalCount edges {cursor node {key}}}
				  ofTeam: people(team: {key: "team:1"}) {totalCount edges {cursor level node {key}}}
				  mentors(first: 100) {totalCount edges {cursor node {key}}}
				  near(first: 20) {totalCount edges {cursor nearness reason node {key}}}
				  taughtBy {totalCount}}}}""".formatted(PAGE));
		ask("offerings", "offerings {totalCount nodes {key seats leads {totalCount edges {role node {key}}}}}");
		ask(HOW_MANY, "offerings(first: 100) {totalCount nodes {key seats taken free waiting}}");
		ask(FREE_SEATS, """
				free: offerings(first: 100, filter: {free: true}) {totalCount nodes {key}}
				full: offerings(first: 100, filter: {free: false}) {totalCount nodes {key}}
				learningItems {nodes {key offerings(free: true) {totalCount nodes {key}}}}""");
		ask("latest offerings", "offerings(first: 100, order: LATEST_FIRST) {totalCount edges {cursor node {key}}}");
		ask("items", "learningItems {totalCount nodes {key requires {skill {level}}}}");
		ask("add-ons", "addOns {key holders {totalCount nodes {key}}}");
		ask("teams", "people(first: 100) {nodes {teams {totalCount} reports {totalCount} manager {key}}}");
		ask("search",
				each("word", List.of("Ada", "one", "says more", "wien engineer", "course"),
						(word) -> "search(text: \"%s\") {totalCount edges {cursor node {__typename ... on Node {id}}}}"
							.formatted(word)));
	}

	private void people() {
		ask("knowledge",
				"""
						people(first: 100) {nodes {key
						  skills(first: 100) {totalCount edges {cursor level confidence intents node {key} claims {id level audience}}}
						  first: skills(first: 1) {%1$s} last: skills(last: 1) {%1$s nodes {key}}
						  mentoring {places openPlaces paused weeklyHours skills {level confidence skill {key}}}}}"""
					.formatted(PAGE));
		ask("deeds", """
				people(first: 100) {nodes {key
				  mentorships(first: 100) {totalCount %1$s edges {cursor node {id status mentee {key}}}}
				  enrolments(first: 100) {totalCount %1$s edges {cursor node {id status}}}
				  completions(first: 100) {totalCount %1$s edges {cursor completedOn node {key}}}
				  ledOfferings {totalCount} addOns {share: sharePercent addOn {key}}}}""".formatted(PAGE));
		ask("clouds",
				"people(first: 100) {nodes {tagCloud(first: 100) %1$s then: tagCloud(asOf: \"2025-06-30\", first: 100) %1$s}}"
					.formatted(TAGS));
		ask("clouds of teams", each("team", rows.keys("teams.csv"),
				(team) -> "tagCloud(of: {team: {key: \"%s\"}}, first: 100) %s".formatted(team, TAGS)));
		for (String day : DAYS) {
			ask("clouds on " + day,
					"people(first: 100) {nodes {tagCloud(asOf: \"%s\", first: 100) %s}}".formatted(day, TAGS));
			ask("clouds of several on " + day,
					"everyone: tagCloud(of: {everyone: true}, asOf: \"%s\", first: 100) %s %s".formatted(day, TAGS,
							each("team", rows.keys("teams.csv"),
									(team) -> "tagCloud(of: {team: {key: \"%s\"}}, asOf: \"%s\", first: 100) %s"
										.formatted(team, day, TAGS))));
		}
	}

	private void pictures() {
		Map.of("Person", "people.csv", "Skill", "skills.csv", "Team", "teams.csv", "LearningItem", "learning_items.csv",
				"Offering", "offerings.csv", "AddOn", "add_ons.csv")
			.forEach((type, file) -> ask("pictures of " + file, each("around", rows.keys(file), (key) -> """
					neighbourhood(of: "%s", depth: 2, first: 12) {truncated endCursor
					  nodes {id label weight more {kind count capped}} links {from to kind label weight}}"""
				.formatted(new Id(type, key).opaque()))));
		List<String> people = rows.keys("people.csv");
		List<String> pairs = IntStream.range(1, Math.min(people.size(), MOST_ROUTES))
			.mapToObj((at) -> "from: \"%s\", to: \"%s\"".formatted(new Id("Person", people.get(at - 1)).opaque(),
					new Id("Person", people.get(at)).opaque()))
			.toList();
		ask("routes", each("routes", pairs,
				(pair) -> "routes(%s, first: 50) {text nodes {id} links {from to kind label weight}}".formatted(pair)));
	}

	private void byId(List<String> ids) {
		ask("one by one", each("node", ids, (id) -> "node(id: \"%s\") {__typename id}".formatted(id)));
		// One at a time: an unknown id fails the whole answer.
		ids.stream()
			.limit(12)
			.forEach((id) -> ask(BY_ID + id,
					"neighbourhood(of: \"%s\") {nodes {id} links {from to kind}}".formatted(id)));
		ask("together", "nodes(ids: [%s]) {__typename id}"
			.formatted(ids.stream().limit(100).map((id) -> '"' + id + '"').collect(Collectors.joining(", "))));
	}

	static String each(String name, List<String> values, Function<String, String> field) {
		StringBuilder fields = new StringBuilder();
		for (int i = 0; i < values.size(); i++) {
			fields.append("%s%d: %s%n".formatted(name, i, field.apply(values.get(i))));
		}
		return fields.toString();
	}

	private void ask(String name, String fields) {
		documents.put(name, "{%s}".formatted(fields));
	}

	/**
	 * {@return what an answer reveals about the graph} Its trace id belongs to the
	 * request.
	 */
	static Map<String, Object> told(GraphQlResponse response) {
		Map<String, Object> told = new LinkedHashMap<>(Map.of("errors",
				response.getErrors()
					.stream()
					.map((error) -> List.of(String.valueOf(error.getMessage()), error.getParsedPath(),
							String.valueOf(error.getExtensions().get("code"))))
					.toList()));
		Object data = response.getData();
		if (data != null) {
			told.put("data", data);
		}
		if (response.getExtensions().get("cost") instanceof Map<?, ?> cost) {
			told.put("price", String.valueOf(cost.get("asked")));
		}
		return told;
	}

}
