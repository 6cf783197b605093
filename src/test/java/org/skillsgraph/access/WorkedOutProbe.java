package org.skillsgraph.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.skillsgraph.compiler.Rows;

/**
 * The part of {@link LeakProbe} that asks for what is worked out: mentors, trainers,
 * paths and gaps.
 */
final class WorkedOutProbe {

	private static final String GAP = """
			{coverage peopleCount skills {skill {key} level importance state coverage holders text found {skill {key} level \
			confidence nearness reason} people {person {key} text found {skill {key} level confidence} wantsToLearn} \
			dependsOn {key} nearest {person {key} text wantsToLearn}}}""";

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

	private final Map<String, String> documents = new LinkedHashMap<>();

	private final Rows rows;

	private WorkedOutProbe(Rows rows) {
		this.rows = rows;
	}

	static Map<String, String> of(Rows rows) {
		WorkedOutProbe asked = new WorkedOutProbe(rows);
		asked.gaps();
		asked.mentors();
		asked.trainers();
		asked.paths();
		return asked.documents;
	}

	private void gaps() {
		ask("gaps", LeakProbe.each("gap", rows.keys("people.csv"),
				(person) -> gap("person", person, "goals: WANTS_TO_LEARN")));
		ask("gaps of roles", LeakProbe.each("gap", rows.keys("people.csv"),
				(person) -> gap("person", person, "role: {key: \"r0\"}")));
		ask("gaps of teams",
				LeakProbe.each("gap", rows.keys("teams.csv"), (team) -> gap("team", team, "goals: WANTS_TO_LEARN")));
		ask("gaps of teams and roles",
				LeakProbe.each("gap", rows.keys("teams.csv"), (team) -> gap("team", team, "role: {key: \"r1\"}")));
	}

	private void mentors() {
		ask("my mentors",
				"findMentors(input: {skills: [{skill: {key: \"s1\"}}, {skill: {key: \"s2\"}, level: EXPERT}], team: {key: \"team:1\"}}, first: 100) "
						+ MENTORS);
		// One by one: a mentee whom the viewer may not find mentors for causes an error.
		rows.keys("people.csv")
			.forEach((person) -> ask("mentors of " + person,
					"findMentors(input: {mentee: {key: \"%s\"}}, first: 100) %s".formatted(person, MENTORS)));
		rows.keys("people.csv")
			.forEach((person) -> ask("mentors of %s, whoever".formatted(person),
					"""
							findMentors(input: {mentee: {key: "%s"}, skills: [{skill: {key: "s1"}, importance: 100}], languages: [], \
							minOverlapHours: 0, full: true, nearSkills: false}, first: 100) %s"""
						.formatted(person, MENTORS)));
		String skills = rows.keys("skills.csv")
			.stream()
			.map("{skill: {key: \"%s\"}}"::formatted)
			.collect(Collectors.joining(", "));
		rows.keys("people.csv")
			.forEach((person) -> ask("mentors of %s, at work together".formatted(person),
					"""
							findMentors(input: {mentee: {key: "%s"}, skills: [%s], languages: [], minOverlapHours: 7.5, full: true}, \
							first: 100) %s"""
						.formatted(person, skills, MENTORS)));
		ask("mentors in a team",
				LeakProbe.each("mentors", rows.keys("teams.csv"),
						(team) -> "findMentors(input: {skills: [], team: {key: \"%s\"}}, first: 100) %s".formatted(team,
								MENTORS)));
		ask("mentors in a skill",
				LeakProbe.each("mentors", rows.keys("skills.csv"),
						(skill) -> "findMentors(input: {skills: [{skill: {key: \"%s\"}}]}, first: 100) %s"
							.formatted(skill, MENTORS)));
	}

	private void trainers() {
		ask("trainers",
				LeakProbe.each("trainers", rows.keys("skills.csv"),
						(skill) -> "findTrainers(input: {skills: [{skill: {key: \"%s\"}}]}, first: 100) %s"
							.formatted(skill, TRAINERS)));
		ask("trainers by words", "findTrainers(input: {text: \"Ada one\"}) " + TRAINERS);
		ask("trainers by format", "findTrainers(input: {format: COURSE}) " + TRAINERS);
	}

	private void paths() {
		ask("paths", LeakProbe.each("path", rows.keys("people.csv"), (person) -> """
				learningPath(input: {target: {skills: [{skill: {key: "s1"}, level: COMPETENT}, {skill: {key: "s2"}}]}, \
				from: {person: {key: "%s"}}, first: 3}) %s""".formatted(person, PATH)));
		ask("paths to skills",
				LeakProbe.each("path", rows.keys("skills.csv"),
						(skill) -> """
								learningPath(input: {target: {skill: {skill: {key: "%s"}}}, from: {person: {key: "p4"}}, mentors: true, \
								minimise: WEEKS}) %s"""
							.formatted(skill, PATH)));
		ask("paths to items", LeakProbe.each("path", rows.keys("learning_items.csv"), (item) -> """
				learningPath(input: {target: {item: {key: "%s"}}, from: {person: {key: "p4"}}}) %s""".formatted(item,
				PATH)));
		ask("eligibility", "learningItems {nodes {key %s}}".formatted(LeakProbe.each("for", rows.keys("people.csv"), (
				person) -> "eligibility(assume: {person: {key: \"%s\"}}) {eligible missing {skill {skill {key}} item {key} addOn {key}}}"
					.formatted(person))));
	}

	private static String gap(String kind, String key, String against) {
		return "skillGap(input: {of: {%s: {key: \"%s\"}}, against: {%s}}) %s".formatted(kind, key, against, GAP);
	}

	private void ask(String name, String fields) {
		documents.put(name, "{%s}".formatted(fields));
	}

}
