package org.skillsgraph.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skillsgraph.compiler.Rows;

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

	private static final String GAP = """
			{coverage peopleCount skills {skill {key} level importance state coverage holders text found {skill {key} level \
			confidence nearness reason} people {person {key} text found {skill {key} level confidence} wantsToLearn} \
			hangsOn {key} nearest {person {key} text wantsToLearn}}}""";

	private static final String MENTORS = """
			{totalCount edges {cursor} served {skill {key} text by {id}} nodes {rank score fit openPlaces mentor {key} skills {wanted {key} found {key} level \
			confidence timesMentored} reasons {factor points of text evidence {id}}} ranking {weights {factor weight} \
			excluded {rule count}}}""";

	private static final String TRAINERS = """
			{totalCount edges {cursor} nodes {rank score fit trainer {key} skills {wanted {key} level confidence offered \
			timesHeld} reasons {factor points of text evidence {id}} coTrainer {person {key} skill {key} level text}} \
			ranking {weights {factor weight} excluded {rule count}}}""";

	private static final String PATH = """
			{__typename ... on LearningPath {lowerBound gap proven total {items hours cost weeks} steps {position text because \
			item {key} mentor {key} addOn {key} offering {key} gains {skill {key} level}} alternatives {total {items} steps \
			{text}}} ... on LearningPathBlocked {text missing {allOf {skill {skill {key} level}} anyOf {skill {skill {key}}} \
			skill {skill {key} level} item {key} addOn {key}}}}""";

	private static final String TAGS = "{label kind weight node {id}}";

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
		asked.workedOut();
		asked.byId(ids);
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
		ask("cloud", "tagCloud(of: {everyone: true}, first: 100) " + TAGS);
	}

	private void workedOut() {
		ask("gaps", each("gap", rows.keys("people.csv"), (person) -> gap("person", person, "goals: WANTS_TO_LEARN")));
		ask("gaps of roles",
				each("gap", rows.keys("people.csv"), (person) -> gap("person", person, "role: {key: \"r0\"}")));
		ask("gaps of teams", each("gap", rows.keys("teams.csv"), (team) -> gap("team", team, "goals: WANTS_TO_LEARN")));
		ask("gaps of teams and roles",
				each("gap", rows.keys("teams.csv"), (team) -> gap("team", team, "role: {key: \"r1\"}")));
		ask("my mentors",
				"findMentors(input: {skills: [{skill: {key: \"s1\"}}, {skill: {key: \"s2\"}, level: EXPERT}], team: {key: \"team:1\"}}, first: 100) "
						+ MENTORS);
		// One by one: a mentee whom the viewer may not find mentors for causes an error.
		rows.keys("people.csv")
			.forEach((person) -> ask("mentors of " + person,
					"findMentors(input: {mentee: {key: \"%s\"}}, first: 100) %s".formatted(person, MENTORS)));
		ask("mentors in a skill",
				each("mentors", rows.keys("skills.csv"),
						(skill) -> "findMentors(input: {skills: [{skill: {key: \"%s\"}}]}, first: 100) %s"
							.formatted(skill, MENTORS)));
		ask("trainers",
				each("trainers", rows.keys("skills.csv"),
						(skill) -> "findTrainers(input: {skills: [{skill: {key: \"%s\"}}]}, first: 100) %s"
							.formatted(skill, TRAINERS)));
		ask("trainers by words", "findTrainers(input: {text: \"Ada one\"}) " + TRAINERS);
		ask("trainers by format", "findTrainers(input: {format: COURSE}) " + TRAINERS);
		ask("paths", each("path", rows.keys("people.csv"), (person) -> """
				learningPath(input: {target: {skills: [{skill: {key: "s1"}, level: COMPETENT}, {skill: {key: "s2"}}]}, \
				from: {person: {key: "%s"}}, first: 3}) %s""".formatted(person, PATH)));
		ask("paths to items", each("path", rows.keys("learning_items.csv"), (item) -> """
				learningPath(input: {target: {item: {key: "%s"}}, from: {person: {key: "p4"}}}) %s""".formatted(item,
				PATH)));
		ask("eligibility", "learningItems {nodes {key %s}}".formatted(each("for", rows.keys("people.csv"), (
				person) -> "eligibility(assume: {person: {key: \"%s\"}}) {eligible missing {skill {skill {key}} item {key} addOn {key}}}"
					.formatted(person))));
	}

	private void byId(List<String> ids) {
		ask("one by one", each("node", ids, (id) -> "node(id: \"%s\") {__typename id}".formatted(id)));
		ask("together", "nodes(ids: [%s]) {__typename id}"
			.formatted(ids.stream().limit(100).map((id) -> '"' + id + '"').collect(Collectors.joining(", "))));
	}

	private static String gap(String kind, String key, String against) {
		return "skillGap(input: {of: {%s: {key: \"%s\"}}, against: {%s}}) %s".formatted(kind, key, against, GAP);
	}

	private static String each(String name, List<String> values, Function<String, String> field) {
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
	 * {@return what an answer reveals about the graph} Its cost and trace id belong to
	 * the request.
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
		return told;
	}

}
