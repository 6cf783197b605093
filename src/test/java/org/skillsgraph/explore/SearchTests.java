package org.skillsgraph.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search finds, in which order, and how. */
@SkillsGraphTest
@AnyDatabase
class SearchTests {

	private final SearchAnswers finding;

	private final GraphQlClient asking;

	private final Given given;

	private final EmptyGraph empty;

	private final Organisation organisation;

	SearchTests(GraphQlClient asking, Given given, EmptyGraph empty, Organisation organisation) {
		this.finding = new SearchAnswers(asking);
		this.asking = asking;
		this.given = given;
		this.empty = empty;
		this.organisation = organisation;
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void thingsOfTheVerySameNameComeByKindAndBeforeWhateverMentionsIt() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("people.csv", "key,name\np-go,Go\np-ada,Ada Go\n");
		files.put("teams.csv", "key,name\nt-go,GO\n");
		files.put("skills.csv",
				"key,name,kind,aliases\na-game,Board games,SKILL,go|igo\ng-go,Go,GROUP,\nz-go,go,SKILL,golang\n");
		files.put("add_ons.csv", "key,name\nadd-go,Go\n");
		files.put("roles.csv", "key,name,description\nr-go,Go,\nr-dev,Developer,Writes Go\n");
		files.put("learning_items.csv", "key,title,format\ni-go,Go,COURSE\ni-first,A first go at Go,COURSE\n");
		organisation.of(files);

		assertThat(finding.found("go")).containsExactly("Skill z-go NAME", "Skill g-go NAME", "Skill a-game NAME",
				"Role r-go NAME", "AddOn add-go NAME", "LearningItem i-go NAME", "Team t-go NAME", "Person p-go NAME",
				"Person p-ada WORDS", "LearningItem i-first WORDS", "Role r-dev TEXT");
	}

	@Test
	void wordsComeBeforeBeginningsThenFormsThenTypingErrorsThenDescriptions() {
		organisation.of(Map.of("skills.csv", """
				key,name,description
				exact,Planning,
				words,Release planning,
				beginning,Planningpoker,
				form,Plans,
				error,Plannign,
				some,Planning of events,
				text,Scrum,Planning and retrospectives.
				other,Cooking,
				"""));

		assertThat(finding.found("planning")).containsExactly("Skill exact NAME", "Skill words WORDS",
				"Skill some WORDS", "Skill beginning BEGINNING", "Skill form WORD_FORMS", "Skill error SPELLING",
				"Skill text TEXT");
		assertThat(finding.found("planning cooking")).containsExactly("Skill other SOME_WORDS",
				"Skill exact SOME_WORDS", "Skill words SOME_WORDS", "Skill some SOME_WORDS", "Skill form SOME_WORDS",
				"Skill text TEXT");
	}

	@ParameterizedTest(name = "{0} finds {1}")
	@CsvSource(quoteCharacter = '"',
			value = { "STRASSENBAU, strassenbau, NAME", "communicate, communication, WORD_FORMS",
					"Brien, obrien, WORDS", "smith, obrien, WORDS", "obrien, obrien, WORDS", "O’BRIEN, obrien, WORDS",
					"lodz, lodz, NAME", "ŁÓDŹ, lodz, NAME", "node js, node, NAME", "nodejs, node, NAME",
					"NODE.JS, node, NAME", "node.j, node, BEGINNING", "ci cd, cicd, NAME", "ＣＩ／ＣＤ, cicd, NAME",
					"学习, ml, WORDS", "機, none, none", "हिन्दी, hindi, NAME", "กิน, none, none", "กัน, thai, NAME",
					"ᴀɴᴅ, none, none", "10⁻³ scale, scale, NAME", "OR, none, none", "js.node js, node, BEGINNING" })
	void aNameIsFoundHoweverItIsTyped(String text, String key, String match) {
		organisation.of(Map.of("skills.csv", """
				key,name
				strassenbau,Straßenbau
				communication,Communication
				lodz,Łódź
				node,Node.js
				cicd,CI/CD
				ml,机器学习
				hindi,हिन्दी
				thai,กัน
				scale,10⁻³ scale
				""", "people.csv", "key,name\nobrien,Siobhán O'Brien-Smith\n"));

		assertThat(finding.found(text).stream().limit(1)).isEqualTo(key.equals("none") ? List.of()
				: List.of((key.equals("obrien") ? "Person " : "Skill ") + key + " " + match));
	}

	@ParameterizedTest
	@CsvSource({ "'  Public   speaking '", "'Public\u00A0speaking'", "'public\tSPEAKING'", "Ｐｕｂｌｉｃ　ｓｐｅａｋｉｎｇ" })
	void whiteSpaceSaysNothing(String text) {
		organisation.of(Map.of("skills.csv", "key,name\nspeaking,Public  speaking\n"));

		assertThat(finding.found(text)).containsExactly("Skill speaking NAME");
	}

	@Test
	void aNameThatGrowsWhenItIsFoldedIsFound() {
		String ligatures = "\uFDFA".repeat(1_000);
		organisation.of(Map.of("skills.csv", "key,name\nlong,%s\nword,%s\n".formatted(ligatures, "ж".repeat(1_000))));

		assertThat(finding.first(ligatures)).isEqualTo("long");
		assertThat(finding.first("ж".repeat(1_000))).isEqualTo("word");
	}

	@Test
	void somebodyWhoGivesATalkFindsPublicSpeaking() {
		organisation.demo();

		assertThat(finding.found("giving a talk").stream().limit(3)).contains("Skill public-speaking SOME_WORDS");
	}

	@Test
	void skillsNearTheOnesThatWereFoundComeLast() {
		given.narrower("kafka", "messaging").narrower("rabbit", "messaging");
		given.skill("baking", "Baking").skill("sailing", "Sailing").item("messaging for beginners", "COURSE");
		given.inTheGraph();
		asking.asAdministrator()
			.document("mutation { rebuildNearSkills(input: {}) { __typename } }")
			.executeAndVerify();

		assertThat(finding.found("messaging")).containsExactly("Skill messaging NAME",
				"LearningItem messaging for beginners WORDS", "Skill kafka RELATED messaging",
				"Skill rabbit RELATED messaging");
	}

	@Test
	void onlyTheAskedKindsAreFoundAndOfferingsFollowTheirItems() {
		given.item("kafka", "COURSE", "kafka").item("zen", "COURSE");
		given.offering("past", "kafka", "2026-01-10").offering("soon", "kafka", "2027-01-10");
		given.inTheGraph();

		assertThat(finding.found("kafka")).containsExactly("Skill kafka NAME", "LearningItem kafka NAME",
				"Offering soon NAME");
		assertThat(finding.search("kafka", "PERSON").at("/totalCount").asInt()).isZero();
		assertThat(finding.found("kafka", "OFFERING")).containsExactly("Offering soon NAME");
		assertThat(finding.found("kafka", "LEARNING_ITEM", "PERSON")).containsExactly("LearningItem kafka NAME");
	}

	@Test
	void whoeverAsksForTooMuchReadsThatThereIsMore() {
		String people = IntStream.rangeClosed(1, 1_002)
			.mapToObj((number) -> "p%d,Sam Person %d%n".formatted(number, number))
			.collect(Collectors.joining());
		organisation.of(Map.of("people.csv", "key,name\n" + people, "skills.csv", "key,name\nsam,Sam\n"));

		JsonNode all = finding.search("sam");
		JsonNode few = finding.search("sam", "SKILL");

		assertThat(all.at("/totalCount").asInt()).isEqualTo(1_000);
		assertThat(all.at("/capped").asBoolean()).isTrue();
		assertThat(all.at("/edges/0/node/key").asString()).isEqualTo("sam");
		assertThat(few.at("/totalCount").asInt()).isEqualTo(1);
		assertThat(few.at("/capped").asBoolean()).isFalse();
	}

}
