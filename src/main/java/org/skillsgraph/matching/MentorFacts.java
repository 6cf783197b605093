package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.mentoring.MentorSummary;
import org.skillsgraph.text.Languages;
import org.skillsgraph.wording.Named;

/**
 * A possible mentor as stored: a row of {@code cypher/matching/candidate.part.cypher}.
 *
 * @param key the person's key
 * @param active whether the person belongs to the organisation
 * @param languages as codes to compare by; empty if unknown
 * @param hours null if the time zone isn't known
 * @param below whether the person reports to the mentee, directly or through others
 * @param inTeam mentoring in the team asked for
 * @param summary null if the person offers no mentoring
 */
record MentorFacts(String key, boolean active, Set<String> languages, @Nullable WorkingHours hours, boolean below,
		Experience inTeam, @Nullable MentorSummary summary) {

	/**
	 * {@return a possible mentor}
	 * @param row as stored
	 * @param summaries reads a stored summary
	 */
	static MentorFacts of(Value row, Function<String, MentorSummary> summaries) {
		Value inTeam = row.get("inTeam");
		Value summary = row.get("summary");
		return new MentorFacts(row.get("key").asString(), row.get("active").asBoolean(),
				Languages.compared(RowValues.texts(row.get("languages"))), WorkingHours.of(row),
				row.get("below").asBoolean(),
				inTeam.isNull() ? Experience.NONE : experience(inTeam.get("times").asInt(),
						inTeam.get("dates").asList((date) -> date.isNull() ? null : date.asLocalDate()).stream()),
				summary.isNull() ? null : summaries.apply(summary.asString()));
	}

	/**
	 * {@return the keys of the skills that several mentorships in wanted skills were
	 * about}
	 * @param wanted the keys of the wanted skills
	 */
	Set<String> repeated(Set<String> wanted) {
		Set<String> once = new HashSet<>();
		Set<String> again = new HashSet<>();
		about(wanted).flatMap((mentorship) -> mentorship.skills().stream()).forEach((skill) -> {
			if (!once.add(skill)) {
				again.add(skill);
			}
		});
		return Collections.disjoint(again, wanted) ? Set.of() : again;
	}

	/**
	 * {@return the keys of the add-ons held on a day}
	 */
	Stream<String> addOns(LocalDate day) {
		return (summary == null) ? Stream.empty()
				: summary.addOns()
					.stream()
					.filter((holding) -> holding.holds(day))
					.map(MentorSummary.Holding::addOn)
					.distinct();
	}

	/**
	 * {@return the mentor as the ranking sees them}
	 * @param skills the keys of the skills that the question is about, near ones among
	 * them
	 * @param helpful the add-ons for helping others grow, by key
	 * @param today the day of the question
	 */
	Candidate candidate(Set<String> skills, Map<String, Named> helpful, LocalDate today) {
		if (summary == null) {
			return new Candidate(key, active, null, languages, hours, Set.of(), Map.of(), Map.of(), inTeam,
					Experience.NONE, List.of(), List.of(), below);
		}
		return new Candidate(key, active, new Candidate.Offer(summary.openPlaces(today), summary.paused()), languages,
				hours, summary.offered(), known(summary, skills), mentored(skills, today), inTeam,
				experience(summary.mentorships(), today), work(skills, today),
				addOns(today).map(helpful::get).filter(Objects::nonNull).toList(), below);
	}

	private static Map<String, Candidate.Known> known(MentorSummary summary, Set<String> skills) {
		Map<String, Candidate.Known> known = new HashMap<>();
		summary.known()
			.stream()
			.filter((one) -> skills.contains(one.skill()))
			.forEach((one) -> known.put(one.skill(),
					new Candidate.Known(one.level(), Objects.requireNonNullElse(one.confidence(), 0.0))));
		return known;
	}

	private Map<String, Experience> mentored(Set<String> skills, LocalDate today) {
		Map<String, List<MentorSummary.Mentorship>> bySkill = new HashMap<>();
		about(skills).forEach((mentorship) -> mentorship.skills()
			.stream()
			.filter(skills::contains)
			.forEach((skill) -> bySkill.computeIfAbsent(skill, (_) -> new ArrayList<>()).add(mentorship)));
		Map<String, Experience> mentored = new HashMap<>();
		bySkill.forEach((skill, mentorships) -> mentored.put(skill, experience(mentorships, today)));
		return mentored;
	}

	private List<PastMentorship> work(Set<String> skills, LocalDate today) {
		List<PastMentorship> work = new ArrayList<>();
		about(skills).forEach((mentorship) -> {
			LocalDate date = mentorship.date(today);
			if (date != null) {
				work.add(new PastMentorship(Set.copyOf(mentorship.skills()), date));
			}
		});
		return work;
	}

	private Stream<MentorSummary.Mentorship> about(Set<String> skills) {
		return (summary == null) ? Stream.empty()
				: summary.mentorships()
					.stream()
					.filter((mentorship) -> !Collections.disjoint(mentorship.skills(), skills));
	}

	private static Experience experience(Collection<MentorSummary.Mentorship> mentorships, LocalDate today) {
		return experience(mentorships.size(), mentorships.stream().map((mentorship) -> mentorship.date(today)));
	}

	private static Experience experience(int times, Stream<@Nullable LocalDate> dates) {
		List<LocalDate> known = new ArrayList<>();
		dates.forEach((date) -> {
			if (date != null) {
				known.add(date);
			}
		});
		return new Experience(times, known);
	}

}
