package org.skillsgraph.skills;

import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Id;
import org.skillsgraph.graph.Reads;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Which skill a name means. */
@SkillsGraphTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SkillResolverTests {

	private final GraphQlClient asking;

	private final Given given;

	private final MeterRegistry meters;

	SkillResolverTests(GraphQlClient asking, Given given, MeterRegistry meters) {
		this.asking = asking;
		this.given = given;
		this.meters = meters;
	}

	@BeforeAll
	void someSkills() {
		given.skill("go", "Go", "golang").skill("go-game", "Board games", "go", "chess");
		given.skill("chess", "Playing chess", "chess").skill("c++", "C++ \"plus\"", "cpp");
		given.skill("data", "Data science").group("data-group", "Data science");
		given.skill("sql", "SQL", "databases").group("databases", "Databases");
		given.skill("cafe", "Café au lait").skill("strassenbau", "Straßenbau");
		given.skill("a-resume", "Résumé").skill("resume", "Resume");
		given.skill("b", "Twice").skill("a", "Twice");
		given.inTheGraph();
	}

	@ParameterizedTest(name = "{0} is {1}: {2}")
	@CsvSource(quoteCharacter = '\'', value = { "Go, go, a name goes before an alias", "GOLANG, go, an alias",
			"data science, data, a skill goes before a group",
			"databases, databases, a group's name goes before an alias",
			"'c++ \"plus\"', c++, whatever characters there are", "'  go  ', go, space around it says nothing" })
	void aNameMeansTheSkillThatItFitsBest(String name, String key, String because) {
		asked(Map.of("name", name)).path("skill.key").entity(String.class).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "g", "gol*", "go OR chess", "names:go", "\"", "\\", "" })
	void aNameThatFitsNothingMeansNothing(String name) {
		asked(Map.of("name", name)).path("skill").valueIsNull();
	}

	@Test
	void whereSeveralFitEquallyWellTheirKeysAreNamed() {
		asked(Map.of("name", "twice")).errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "AMBIGUOUS");
				assertThat(error.getMessage())
					.isEqualTo("There are several skills called \"twice\". Name one by its key: a, b.");
			}));
	}

	@Test
	void twoAliasesAreAsGoodAsEachOther() {
		asked(Map.of("name", "chess")).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).endsWith("chess, go-game.")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
			"{name: \"Golnag\"} | There is no skill called \"Golnag\". Did you mean \"Go\"?",
			"{name: \"c\"} | There is no skill called \"c\". Did you mean \"C++ \"plus\"\", \"Café au lait\" or \"Playing chess\"?",
			"{key: \"strasenbau\"} | There is no skill with the key or id \"strasenbau\". Did you mean \"Straßenbau\"?",
			"{name: \"zzzz\"} | There is no skill called \"zzzz\"." })
	void whoeverNamesAnUnknownSkillReadsWhichOnesAreCalledLikeIt(String by, String message) {
		asking.asAdministrator()
			.document("{ findMentors(input: {skills: [{skill: %s}]}) { totalCount } }".formatted(by))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "UNKNOWN_SKILL");
				assertThat(error.getMessage()).isEqualTo(message);
			}));
	}

	@Test
	void anIdOrAKeyNeedsNoTripOfItsOwn() {
		double before = roundTrips();

		asked(Map.of("key", "go")).path("skill.name").entity(String.class).isEqualTo("Go");
		asked(Map.of("id", new Id("Skill", "go").opaque())).path("skill.name").entity(String.class).isEqualTo("Go");

		assertThat(roundTrips() - before).isEqualTo(2);
	}

	@Test
	void whatIsNoSkillIsNone() {
		asked(Map.of("key", "nothing")).path("skill").valueIsNull();
		asked(Map.of("id", new Id("Person", "go").opaque())).path("skill").valueIsNull();
		asked(Map.of("id", "nonsense")).path("skill").valueIsNull();
	}

	private GraphQlTester.Response asked(Map<String, Object> by) {
		return asking.asAdministrator()
			.document("query ($by: SkillBy!) { skill(by: $by) { key name } }")
			.variable("by", by)
			.execute();
	}

	private double roundTrips() {
		return meters.find(Reads.ROUND_TRIPS).timers().stream().mapToLong(Timer::count).sum();
	}

}
