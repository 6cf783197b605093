package org.skillsgraph.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.learning.LearningFormat;

/**
 * What somebody does already, as far as the viewer may see it.
 *
 * @param seats booked, by the item's key
 * @param held sessions that the person holds or helps with
 * @param mentorships under way
 */
public record Commitments(Map<String, Session> seats, List<Session> held, List<Mentorship> mentorships) {

	/** Nothing at all. */
	public static final Commitments NONE = new Commitments(Map.of(), List.of(), List.of());

	/**
	 * A mentorship in which the person is the mentee.
	 *
	 * @param mentor in each skill that bears on the target, by the skill's key
	 * @param since null if unknown
	 */
	public record Mentorship(Map<String, TargetCatalogue.Mentor> mentor, @Nullable LocalDate since) {
	}

	/**
	 * {@return what the columns {@code commitments} and {@code mentorships} say}
	 */
	public static Commitments of(Value row, Value mentorships) {
		return new Commitments(
				row.get("seats")
					.asList(Function.identity())
					.stream()
					.collect(Collectors.toMap((seat) -> seat.get("item").asString(), Commitments::session,
							(first, later) -> first)),
				row.get("held").asList(Commitments::session), mentorships.asList(Commitments::mentorship));
	}

	private static Session session(Value row) {
		double usual = LearningFormat.valueOf(row.get("format").asString()).usualHours();
		return Session.of(row, row.get("hours").isNull() ? usual : row.get("hours").asNumber().doubleValue());
	}

	private static Mentorship mentorship(Value row) {
		return new Mentorship(
				row.get("skills")
					.asList(Function.identity())
					.stream()
					.collect(Collectors.toMap((skill) -> skill.get("key").asString(),
							(skill) -> TargetCatalogue.Mentor.of(row.get("mentor"), skill.get("level")))),
				row.get("since").isNull() ? null : row.get("since").asLocalDate());
	}

	/**
	 * {@return whether the person is elsewhere at the time of a session}
	 */
	public boolean clashesWith(Session session) {
		return Stream.concat(seats.values().stream(), held.stream())
			.anyMatch((other) -> other.slot(session.startsAt()).clashesWith(session.slot(session.startsAt())));
	}

}
