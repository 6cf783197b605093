package org.skillsgraph.sheets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which notations of working hours are read, and that they count in finding mentors. */
@SkillsGraphTest
class WorkingHoursTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	WorkingHoursTests(GraphQlClient asking, EmptyGraph graph, Given given) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
	}

	@ParameterizedTest
	@CsvSource({ "09:00-17:00, 09:00, 17:00", "9:00-17:00, 09:00, 17:00", "22:00-06:00, 22:00, 06:00",
			"16:00-24:00, 16:00, 00:00", "00:00-24:00, 00:00, 00:00", "0:00-24:00, 00:00, 00:00",
			"09:00 - 17:00, 09:00, 17:00", "09:00–17:00, 09:00, 17:00", "9:30 — 17:15, 09:30, 17:15",
			"09:00:30-17:00, 09:00:30, 17:00" })
	void hoursAreUnderstoodHoweverTheyAreWritten(String text, String from, String until) throws Exception {
		assertThat(TimeKinds.hours(text)).hasToString("Hours[from=%s, until=%s]".formatted(from, until));
	}

	@ParameterizedTest
	@ValueSource(strings = { "09:00-09:00", "00:00-00:00", "24:00-24:00", "24:01-08:00", "16:00-24:30", "25:00-26:00",
			"09:60-17:00", "-9:00-17:00", "09:00", "09:00-12:00-17:00", "nine to five", "09:00-", "-" })
	void anythingElseIsNoPairOfTimes(String text) {
		assertThatThrownBy(() -> TimeKinds.hours(text)).isInstanceOfSatisfying(MalformedValueException.class,
				(ex) -> assertThat(ex.code()).isEqualTo(AnomalyCode.MALFORMED_HOURS));
	}

	@Test
	void whoWorksAroundTheClockOrUntilMidnightSharesTheHoursOfTheEvening() {
		graph.make();
		given.person("mika").works("22:00-06:00", "Europe/Stockholm");
		given.person("always").mentors("java").works("00:00-24:00", "Europe/Stockholm");
		given.person("late").mentors("java").works("16:00 – 24:00", "Europe/Stockholm");
		given.person("daily").mentors("java").works("9:00-17:00", "Europe/Stockholm");
		given.inTheGraph();

		asking.as("mika").document("""
				{
				  findMentors(input: {skills: [{skill: {key: "java"}}]}) {
				    nodes { mentor { key } reasons { factor text } }
				    ranking { excluded { rule count } }
				  }
				}
				""").execute().path("findMentors", (found) -> {
			found.path("nodes[*].reasons[?(@.factor == 'OVERLAP')].text")
				.entityList(String.class)
				.satisfies((texts) -> assertThat(texts).extracting((text) -> text.replaceAll(" on an .*", ""))
					.containsExactly("Is at work at the same time as the mentee for at least 6.8 hours",
							"Is at work at the same time as the mentee for at least 2 hours"));
			found.path("ranking.excluded[0]").matchesJsonStrictly("{\"rule\": \"TOO_LITTLE_OVERLAP\", \"count\": 1}");
		});
	}

}
