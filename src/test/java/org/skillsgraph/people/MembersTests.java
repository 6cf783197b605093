package org.skillsgraph.people;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is in a team today, 2026-11-22, and who knows a skill there. */
@SkillsGraphTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembersTests {

	private final HttpGraphQlTester asker;

	private final EmptyGraph graph;

	private final Organisation organisation;

	MembersTests(GraphQlClient asking, EmptyGraph graph, Organisation organisation) {
		this.asker = asking.asAdministrator();
		this.graph = graph;
		this.organisation = organisation;
	}

	@BeforeAll
	void aTeam() {
		graph.make();
		organisation.of(Map.of("people.csv", """
				key,name,started_on,left_on
				ada,Ada Lovelace,2020-01-01,
				bo,Bo Adamsson,,
				cy,Cy,,
				di,Di,,2026-11-22
				ed,Ed,,
				""", "teams.csv", """
				key,name,kind
				kafka,Kafka Streams,SQUAD
				craft,Craft Guild,GUILD
				other,Streaming,SQUAD
				""", "memberships.csv", """
				person,team,role,since,until
				ada,kafka,Lead,2026-11-22,
				ada,kafka,Developer,2025-01-01,2026-12-31
				bo,kafka,,,2026-11-22
				cy,kafka,,,2026-11-21
				di,kafka,,,
				ed,kafka,,2026-11-23,
				ed,craft,,,
				""", "skills.csv", """
				key,name
				java,Java
				""", "skill_claims.csv", """
				person,skill,source,level,audience
				ada,java,SELF,5,EVERYONE
				bo,java,SELF,3,EVERYONE
				cy,java,SELF,4,EVERYONE
				ed,java,SELF,,EVERYONE
				di,java,SELF,5,EVERYONE
				ed,java,PEER,5,MANAGER
				"""));
	}

	@ParameterizedTest
	@CsvSource({ "'', 'ada ada bo cy di ed'", "active: true, 'ada ada bo'", "active: false, 'cy di ed'",
			"active: null, 'ada ada bo cy di ed'" })
	void membersArePresentOrNot(String arguments, String members) {
		assertThat(keys(
				"{ team(by: {key: \"kafka\"}) { list: members(last: 9 %s) { nodes { key } } } }".formatted(arguments),
				"team"))
			.containsExactly(members.split(" ", -1));
	}

	@ParameterizedTest
	@CsvSource({ "'', 'ada bo di'", "active: true, 'ada bo'", "active: false, di", "text: \"ada\", 'ada bo'",
			"text: \"lov ada\", ''", "text: \"ada lov\", ada", "text: \"---\", ''" })
	void peopleOfATeamAreThereOnceAndToday(String also, String people) {
		assertThat(keys("{ list: people(filter: {team: {key: \"kafka\"} %s}) { nodes { key } } }".formatted(also), ""))
			.containsExactly(people.isEmpty() ? new String[0] : people.split(" ", -1));
	}

	/** Of Ed's claims everyone may know the one without a level. */
	@ParameterizedTest
	@CsvSource({ "'key: \"java\"', '', 'ada bo cy di ed'", "'key: \"java\", atLeast: NOVICE', '', 'ada bo cy di'",
			"'key: \"java\", atLeast: EXPERT', '', 'ada di'", "'key: \"java\", atLeast: null', '', 'ada bo cy di ed'",
			"'key: \"java\", atLeast: PROFICIENT', 'active: true', 'ada cy'",
			"'key: \"java\", atLeast: PROFICIENT', 'team: {key: \"kafka\"}', 'ada di'",
			"'key: \"java\"', 'text: \"ada\", active: true', 'ada bo'", "'key: \"cobol\"', '', ''" })
	void peopleAreFoundByASkillAtALevel(String skill, String also, String people) {
		assertThat(keys(
				"{ list: people(filter: {skill: {%s} %s}) { totalCount nodes { key } } }".formatted(skill, also), ""))
			.containsExactly(people.isEmpty() ? new String[0] : people.split(" ", -1));
	}

	@Test
	void aTeamIsNamedByItsIdTooAndNobodyIsInWhatIsNoTeam() {
		String people = "{ list: people(filter: {team: {id: \"%s\"}}) { nodes { key } } }";

		assertThat(keys(people.formatted(new Id("Team", "craft").opaque()), "")).containsExactly("ed");
		assertThat(keys(people.formatted(new Id("Person", "craft").opaque()), "")).isEmpty();
		assertThat(keys(people.formatted("craft"), "")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', 'kafka other craft'", "'kinds: [GUILD]', craft", "text: \"stream\", 'kafka other'",
			"text: \"KAFKA stream\", kafka", "text: \"stream kafka\", ''", "text: \"streams kaf\", kafka" })
	void teamsAreFoundByKindAndByTheWordsOfTheirNames(String filter, String teams) {
		assertThat(keys("{ list: teams(filter: {%s}) { nodes { key } } }".formatted(filter), ""))
			.containsExactlyInAnyOrder(teams.isEmpty() ? new String[0] : teams.split(" ", -1));
	}

	/** Of Ed's claims everyone may know the one without a level. */
	@ParameterizedTest
	@CsvSource({ "'', 'ada cy bo ed'", "atLeast: NOVICE, 'ada cy bo'", "atLeast: COMPETENT, 'ada cy bo'",
			"atLeast: PROFICIENT, 'ada cy'", "atLeast: EXPERT, ada", "'atLeast: EXPERT, activeOnly: false', 'ada di'",
			"'team: {key: \"kafka\"}', 'ada bo'", "'team: {key: \"kafka\"}, atLeast: PROFICIENT', ada",
			"'team: {key: \"craft\"}', ed", "'team: {key: \"nothing\"}', ''" })
	void whoHasASkillIsFoundByLevelAndTeam(String arguments, String people) {
		assertThat(keys(
				"{ skill(by: {key: \"java\"}) { list: people(first: 9 %s) { nodes { key } } } }".formatted(arguments),
				"skill"))
			.containsExactly(people.isEmpty() ? new String[0] : people.split(" ", -1));
	}

	private List<String> keys(String document, String parent) {
		return asker.document(document)
			.execute()
			.path((parent.isEmpty() ? "" : parent + ".") + "list.nodes[*].key")
			.entityList(String.class)
			.get();
	}

}
