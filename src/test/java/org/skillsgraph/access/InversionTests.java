package org.skillsgraph.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plays a colleague who knows every formula and every public fact, asks what they like,
 * and tries to find out private facts from the answers. The quarter of a mentorship is
 * all that can be found.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InversionTests {

	private static final Logger LOG = LoggerFactory.getLogger(InversionTests.class);

	/** Mentors with one mentorship each; some are over, some have a last day to come. */
	private static final Map<String, List<String>> MENTORSHIPS = new TreeMap<>(
			Map.of("m1", List.of("2024-01-17", "2024-08-09"), "m2", List.of("2024-02-29", "2025-05-30"), "m3",
					List.of("2025-03-03", "2025-11-11"), "m4", List.of("2025-10-21", "2026-10-30"), "m5",
					List.of("2026-02-05", "2027-02-23"), "m6", List.of("2026-09-18", "2027-08-02"), "m7",
					List.of("2026-11-16", "2026-12-18")));

	/** When each holder of an add-on leaves. Some have left, others will. */
	private static final Map<String, String> LEAVING = new TreeMap<>(
			Map.of("SPEAKER", "2025-02-14", "TRAINER", "2026-08-19", "COACH", "2026-11-20", "WRITER", "2026-11-30",
					"CHAMPION", "2027-01-31", "MENTOR", "2027-06-15"));

	private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

	private static final LocalDate FIRST_ENDED = LocalDate.parse("2025-10-01");

	private final GraphQlClient asking;

	private final Given given;

	private int questions;

	InversionTests(GraphQlClient asking, Given given) {
		this.asking = asking;
		this.given = given;
	}

	@BeforeAll
	void anOrganisation() {
		MENTORSHIPS.forEach((mentor, days) -> {
			given.person(mentor).memberOf("large").held("OTHER", "2020-01-01", "", 10).mentors("java").places(9);
			given.mentorship(mentor, "mentee-of-" + mentor)
				.in("java")
				.within("large")
				.is(days.getLast().compareTo(TODAY.toString()) < 0 ? "COMPLETED" : "ACTIVE")
				.startedOn(days.getFirst())
				.endedOn(days.getLast());
			given.person("mentee-of-" + mentor).memberOf("large");
		});
		LEAVING.forEach((addOn, day) -> given.person("holder-of-" + addOn)
			.memberOf("large")
			.held(addOn, "2020-01-01", "", 50)
			.leftOn(day));
		FIRST_ENDED.datesUntil(TODAY).forEach((day) -> {
			given.person("ended-" + day).mentors("elm").places(9);
			given.mentorship("ended-" + day, "learner").in("elm").startedOn("2023-01-09").endedOn(day.toString());
		});
		given.person("boss");
		given.person("report").reportsTo("boss").wants("java").knows("java", 3, "ONLY_ME");
		given.person("pair-1").memberOf("small").mentors("go").places(9);
		given.person("pair-2").memberOf("small");
		given.mentorship("pair-1", "pair-2").in("go").within("small").startedOn("2026-01-12");
		given.mentorship("m1", "report").in("java").is("REQUESTED");
		given.mentorship("m2", "report").in("java").is("DECLINED").endedOn("2026-11-10");
		IntStream.rangeClosed(1, 5)
			.forEach((level) -> given.person("level-" + level).mentors("java").knows("java", level));
		given.inTheGraph();
	}

	/**
	 * A cloud is a known function of the days of a mentorship and the day asked for. The
	 * attacker keeps the days that agree with all answers: if the service counts days, if
	 * it counts years in the past, or if it counts quarters.
	 */
	@Test
	void noDayOfAMentorshipIsFound() {
		UnaryOperator<LocalDate> same = UnaryOperator.identity();
		UnaryOperator<LocalDate> quarter = (day) -> day.with(IsoFields.DAY_OF_QUARTER, 1);
		List<CloudInversion.Fineness> guesses = List.of(new CloudInversion.Fineness(same, same),
				new CloudInversion.Fineness((day) -> day.isBefore(TODAY) ? day.withDayOfYear(1) : day, same),
				new CloudInversion.Fineness(quarter, quarter));
		Map<String, Long> fewest = new TreeMap<>();

		MENTORSHIPS.forEach((mentor, days) -> {
			CloudInversion seen = CloudInversion.of(mentor, this::answer);
			// One day is tried while the other is known, which helps the attacker.
			LocalDate begin = LocalDate.parse(days.getFirst());
			LocalDate end = LocalDate.parse(days.getLast());
			guesses.forEach((fineness) -> {
				found(fewest, mentor + " began", seen.begins(fineness, end), begin);
				found(fewest, mentor + " ended", seen.ends(fineness, begin), end);
			});
		});

		LOG.info("Inversion: {} questions; days left for each date: {}", questions, fewest);
		assertThat(fewest).hasSize(2 * MENTORSHIPS.size())
			.allSatisfy((date, left) -> assertThat(left).as(date).isGreaterThanOrEqualTo(90));
	}

	/** Keeps how many days are left, if the true one is among them. */
	private static void found(Map<String, Long> fewest, String date, List<LocalDate> left, LocalDate truth) {
		if (left.contains(truth)) {
			fewest.merge(date, (long) left.size(), Math::min);
		}
	}

	/**
	 * Mentors who differ only in the day on which their mentorship ended: the attacker
	 * compares somebody whose day isn't known with all of them. Points, ranks, words and
	 * experience are the same for a whole quarter.
	 */
	@Test
	void noDayIsFoundByThePointsOfAMentor() {
		Map<LocalDate, Set<String>> told = new TreeMap<>();
		String after = "";
		for (int page = 0; page < 5; page++) {
			Map<?, ?> mentors = (Map<?, ?>) Objects.requireNonNull(answer("""
					{findMentors(input: {skills: [{skill: {key: "elm"}}]}, first: 100%s) {pageInfo {endCursor} nodes {
					mentor {key} rank score fit skills {confidence timesMentored} reasons {factor points of text}}}}"""
				.formatted(after)).get("findMentors"));
			after = ", after: \"%s\""
				.formatted(((Map<?, ?>) Objects.requireNonNull(mentors.get("pageInfo"))).get("endCursor"));
			((List<?>) Objects.requireNonNull(mentors.get("nodes"))).forEach((node) -> {
				Map<Object, Object> match = new HashMap<>((Map<?, ?>) node);
				String mentor = String.valueOf(match.remove("mentor"));
				LocalDate ended = LocalDate.parse(mentor.substring(mentor.indexOf("2"), mentor.length() - 1));
				told.computeIfAbsent(ended.with(IsoFields.DAY_OF_QUARTER, 1), (_) -> new HashSet<>())
					.add(String.valueOf(match));
			});
		}

		assertThat(told).hasSize(5).allSatisfy((quarter, seen) -> assertThat(seen).as("%s", quarter).hasSize(1));
		assertThat(new HashSet<>(told.values())).as("the quarter does show").hasSize(5);
	}

	/**
	 * Whoever leaves takes their add-on out of the clouds of the team and of everyone. Of
	 * those who left, the attacker finds the quarter; of those who will, nothing.
	 */
	@Test
	void whoWillLeaveIsNotFoundAndWhoHasLeftToTheQuarter() {
		List<LocalDate> days = IntStream.range(0, CloudInversion.DAYS)
			.mapToObj(CloudInversion.FIRST::plusDays)
			.filter(InversionTests::isTelling)
			.toList();
		Map<String, LocalDate> lastSeen = new TreeMap<>();
		for (LocalDate day : days) {
			answer("""
					{team: tagCloud(of: {team: {key: "large"}}, asOf: "%1$s", first: 100) {label}
					everyone: tagCloud(of: {everyone: true}, asOf: "%1$s", first: 100) {label}}""".formatted(day))
				.values()
				.forEach((tags) -> LEAVING.keySet()
					.stream()
					.filter((addOn) -> String.valueOf(tags).contains("label=" + addOn.toLowerCase(Locale.ROOT)))
					.forEach((addOn) -> lastSeen.put(addOn, day)));
		}

		LOG.info("Inversion: {} questions; of those who left on {} the last day found is {}", questions, LEAVING,
				lastSeen);
		LEAVING.forEach((addOn, left) -> {
			LocalDate beforeTheQuarter = LocalDate.parse(left).with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
			assertThat(lastSeen.get(addOn)).as(addOn)
				.isEqualTo((left.compareTo(TODAY.toString()) > 0) ? days.getLast() : beforeTheQuarter);
		});
	}

	/** The ends of months, and the days around a leaving day. */
	private static boolean isTelling(LocalDate day) {
		return day.getDayOfMonth() == 1 || day.plusDays(1).getDayOfMonth() == 1
				|| LEAVING.values()
					.stream()
					.anyMatch((left) -> Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(left), day)) < 3);
	}

	@Test
	void noPartnerIsFound() {
		assertThat(String.valueOf(answer(
				"{findMentors(input: {skills: [], team: {key: \"small\"}}, first: 100) {nodes {mentor {key} reasons {factor}}}}")))
			.as("in a team of two, who has mentored there names who was mentored")
			.doesNotContain("pair-1");
		assertThat(String.valueOf(answer(
				"{findMentors(input: {skills: [], team: {key: \"large\"}}, first: 100) {nodes {mentor {key} reasons {factor}}}}")))
			.contains("m1", "TEAM_EXPERIENCE");
		String of = "{findMentors(input: {%s skills: [{skill: {key: \"java\"}}], languages: [], minOverlapHours: 0, full: true}, first: 100) {nodes {mentor {key}}}}";
		assertThat(as("boss", of.formatted("mentee: {key: \"report\"},")))
			.as("the mentors for a report are those for anybody")
			.isEqualTo(as("boss", of.formatted("")))
			.asString()
			.contains("m1", "m2");
	}

	/** Mentors of each level that aren't above the mentee's are left out. */
	@Test
	void noLevelOfAHiddenClaimIsFound() {
		assertThat(String.valueOf(as("boss",
				"{findMentors(input: {mentee: {key: \"report\"}, skills: [{skill: {key: \"java\"}}]}, first: 100) {nodes {mentor {key}}}}")))
			.contains("level-1", "level-2", "level-3", "level-4", "level-5");
		assertThat(String.valueOf(as("report",
				"{findMentors(input: {mentee: {key: \"report\"}, skills: [{skill: {key: \"java\"}}]}, first: 100) {nodes {mentor {key}}}}")))
			.as("to oneself it counts")
			.contains("level-4", "level-5")
			.doesNotContain("level-3");
	}

	private Map<String, @Nullable Object> answer(String document) {
		return as("boss", document);
	}

	private Map<String, @Nullable Object> as(String person, String document) {
		questions++;
		Map<String, @Nullable Object> answer = new HashMap<>();
		Map<?, ?> data = Objects
			.requireNonNull(asking.as(person).document(document).execute().returnResponse().getData());
		data.forEach((name, value) -> answer.put(String.valueOf(name), value));
		return answer;
	}

}
