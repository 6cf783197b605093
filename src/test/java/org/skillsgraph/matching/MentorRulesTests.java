package org.skillsgraph.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GivenPerson;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is excluded as a mentor, and by which rule. Mika asks for a mentor in Java. */
@SkillsGraphTest
class MentorRulesTests {

	private static final Map<String, Object> JAVA = Map.of("skills", List.of(Map.of("skill", Map.of("key", "java"))));

	private static final String QUESTION = """
			query ($input: FindMentorsInput!) {
				findMentors(input: $input) { nodes { mentor { key } } ranking { excluded { rule count } } }
			}
			""";

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	MentorRulesTests(GraphQlClient asking, EmptyGraph graph, Given given) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
	}

	@BeforeEach
	void somebodyWhoFits() {
		graph.make();
		given.person("mika");
		given.person("fits").mentors("java");
	}

	private GivenPerson other() {
		return given.person("other").mentors("java");
	}

	@Test
	void nobodyMentorsThemselves() {
		given.person("mika").mentors("java");

		mikaFinds(List.of("fits"), Map.of("SELF", 1));
	}

	@Test
	void whoHasLeftMentorsNobody() {
		other().leftOn("2026-11-22");

		mikaFinds(List.of("fits"), Map.of("INACTIVE", 1));
	}

	@Test
	void whoLeavesTomorrowIsStillThere() {
		other().leftOn("2026-11-23");

		mikaFinds(List.of("fits", "other"), Map.of());
	}

	@Test
	void whoTakesNobodyAtTheMomentIsLeftOut() {
		other().paused();

		mikaFinds(List.of("fits"), Map.of("PAUSED", 1));
	}

	@Test
	void whoHasNoOpenPlaceIsLeftOut() {
		other().places(2);
		given.mentorship("other", "ada").is("ACTIVE");
		given.mentorship("other", "grace").is("PAUSED");

		mikaFinds(List.of("fits"), Map.of("FULL", 1));
	}

	@Test
	void whoHasNoOpenPlaceIsShownWhenAskedFor() {
		other().places(0);

		mikaFinds(Map.of("full", true), List.of("fits", "other"), Map.of());
	}

	@Test
	void managersAtAnyHeightDoNotMentorTheirReports() {
		given.person("mika").reportsTo("between");
		given.person("between").reportsTo("other");
		other();

		mikaFinds(List.of("fits"), Map.of("REPORTING_LINE", 1));
	}

	/** With so many people below, the line above each mentor is followed instead. */
	@Test
	void noneOfAThousandReportsMentorsTheirManager() {
		other().reportsTo("between");
		given.person("between").reportsTo("mika");
		for (int i = 0; i < 1_000; i++) {
			given.person("report-" + i).reportsTo("between");
		}

		mikaFinds(List.of("fits"), Map.of("REPORTING_LINE", 1));
	}

	@Test
	void reportsAtAnyDepthDoNotMentorTheirManagers() {
		other().reportsTo("between");
		given.person("between").reportsTo("mika");

		mikaFinds(List.of("fits"), Map.of("REPORTING_LINE", 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "REQUESTED", "ACTIVE", "PAUSED" })
	void whoMentorsOneAlreadyOrWasAskedIsLeftOut(String status) {
		other().places(2);
		given.mentorship("other", "mika").is(status);

		mikaFinds(List.of("fits"), Map.of("ALREADY_MATCHED", 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "COMPLETED", "WITHDRAWN", "EXPIRED", "ENDED" })
	void whoMentoredOneOnceMayDoSoAgain(String status) {
		other().places(2);
		given.mentorship("other", "mika").is(status);

		mikaFinds(List.of("other", "fits"), Map.of());
	}

	/** A list with a name missing would tell as much as the name. */
	@ParameterizedTest
	@ValueSource(strings = { "REQUESTED", "ACTIVE", "DECLINED" })
	void theLineLearnsOfNoMentorshipByAskingOnBehalf(String status) {
		given.person("mika").reportsTo("boss");
		other().places(2);
		given.mentorship("other", "mika").is(status).endedOn(status.equals("DECLINED") ? "2026-11-01" : "");
		given.inTheGraph();

		assertThat(finds("boss", Map.of("mentee", Map.of("key", "mika"))))
			.isEqualTo(found(status.equals("ACTIVE") ? List.of("fits", "other") : List.of("other", "fits"), Map.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "REQUESTED", "ACTIVE", "DECLINED" })
	void aServiceAccountLearnsOfNoMentorshipAndNoDecline(String status) {
		other().places(2);
		given.mentorship("other", "mika").is(status).endedOn(status.equals("DECLINED") ? "2026-11-01" : "");
		given.inTheGraph();

		assertThat(
				finds(asking.with(asking.token(Map.of("service", "reports"))), Map.of("mentee", Map.of("key", "mika"))))
			.isEqualTo(found(status.equals("ACTIVE") ? List.of("fits", "other") : List.of("other", "fits"), Map.of()));
	}

	@Test
	void whoSaidNoLatelyIsLeftOutForReasonsThatStayPrivate() {
		other();
		given.mentorship("other", "mika").is("DECLINED").endedOn("2026-08-24");

		mikaFinds(List.of("fits"), Map.of("NOT_AVAILABLE", 1));
	}

	@Test
	void whoSaidNoLongAgoMayBeAskedAgain() {
		other();
		given.mentorship("other", "mika").is("DECLINED").endedOn("2026-08-23");

		mikaFinds(List.of("fits", "other"), Map.of());
	}

	@Test
	void theyHaveToUnderstandEachOther() {
		given.person("mika").speaks("en", "sv");
		given.person("fits").speaks("sv", "fi");
		other().speaks("pt");
		given.person("silent").mentors("java");

		mikaFinds(List.of("fits", "silent"), Map.of("NO_SHARED_LANGUAGE", 1));
	}

	@Test
	void languagesThatAreAskedForGoBeforeOnesOwn() {
		given.person("mika").speaks("sv");
		given.person("fits").speaks("EN");
		other().speaks("sv");

		mikaFinds(Map.of("languages", List.of("en")), List.of("fits"), Map.of("NO_SHARED_LANGUAGE", 1));
	}

	@Test
	void theyHaveToBeAtWorkTogetherForAnHour() {
		given.person("mika").works("09:00-17:00", "Europe/Stockholm");
		given.person("fits").works("10:00-18:00", "America/New_York");
		other().works("10:01-18:00", "America/New_York");

		mikaFinds(List.of("fits"), Map.of("TOO_LITTLE_OVERLAP", 1));
	}

	@Test
	void theyHaveToBeAtWorkTogetherForAsLongAsIsAskedFor() {
		given.person("mika").works("09:00-17:00", "Europe/Stockholm");
		given.person("fits").works("09:00-17:00", "Europe/London");
		other().works("09:00-17:00", "America/New_York");
		given.person("nowhere").mentors("java");

		mikaFinds(Map.of("minOverlapHours", 7), List.of("fits", "nowhere"), Map.of("TOO_LITTLE_OVERLAP", 1));
	}

	@Test
	void whoIsNotAboveOneInAnythingThatIsWantedIsLeftOut() {
		given.person("mika").knows("java", 3);
		other().knows("java", 3);

		mikaFinds(List.of("fits"), Map.of("LEVEL_NOT_ABOVE", 1));
	}

	@Test
	void whoIsAboveOneInSomethingElseThatIsWantedIsNot() {
		given.person("mika").knows("java", 3).knows("kotlin", 1);
		other().mentors("kotlin").knows("java", 3).knows("kotlin", 2);

		mikaFinds(
				Map.of("skills",
						List.of(Map.of("skill", Map.of("key", "java")), Map.of("skill", Map.of("key", "kotlin")))),
				List.of("other", "fits"), Map.of());
	}

	@Test
	void whoHasMentoredInTheTeamButOffersNothingAnyMoreIsNotAsked() {
		given.mentorship("other", "ada").within("squad").endedOn("2026-01-01");

		mikaFinds(Map.of("team", Map.of("key", "squad")), List.of("fits"), Map.of());
	}

	@Test
	void eachIsCountedOnceAtTheFirstRuleTheyMeet() {
		given.person("mika").speaks("en");
		other().leftOn("2026-01-01").paused().places(0).speaks("pt");
		given.person("third").mentors("java").paused().places(0);

		mikaFinds(List.of("fits"), Map.of("INACTIVE", 1, "PAUSED", 1));
	}

	private void mikaFinds(List<String> mentors, Map<String, Integer> excluded) {
		mikaFinds(Map.of(), mentors, excluded);
	}

	private void mikaFinds(Map<String, Object> how, List<String> mentors, Map<String, Integer> excluded) {
		given.inTheGraph();

		assertThat(finds("mika", how)).isEqualTo(found(mentors, excluded));
	}

	private Found finds(String viewer, Map<String, Object> how) {
		return finds(asking.as(viewer), how);
	}

	private static Found finds(GraphQlTester asker, Map<String, Object> how) {
		Map<String, Object> input = new HashMap<>(JAVA);
		input.putAll(how);
		return asker.document(QUESTION)
			.variable("input", input)
			.execute()
			.path("findMentors")
			.entity(Found.class)
			.get();
	}

	private static Found found(List<String> mentors, Map<String, Integer> excluded) {
		return new Found(mentors.stream().map((key) -> new Node(new Mentor(key))).toList(),
				new Excluded(excluded.entrySet()
					.stream()
					.map((fallen) -> new Rule(MentorRule.valueOf(fallen.getKey()), fallen.getValue()))
					.sorted(Comparator.comparing(Rule::rule))
					.toList()));
	}

	record Found(List<Node> nodes, Excluded ranking) {
	}

	record Node(Mentor mentor) {
	}

	record Mentor(String key) {
	}

	record Excluded(List<Rule> excluded) {
	}

	record Rule(MentorRule rule, int count) {
	}

}
