package org.skillsgraph.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What everyone may know about a mentor, stored as JSON in a property of the person. Who
 * ranks thousands of mentors reads this one property of each instead of following all
 * their relationships. {@link MentorDerivation} keeps it up to date. It has dates where
 * something depends on the day of a question.
 *
 * @param places how many mentees the mentor takes
 * @param weeklyHours for each mentee; null if not stated
 * @param paused whether the mentor takes nobody at the moment
 * @param offered the keys of the skills offered
 * @param known the skills that everyone may know of
 * @param mentorships those that count as experience
 * @param addOns all that are or were held
 */
public record MentorSummary(int places, @Nullable Double weeklyHours, boolean paused, Set<String> offered,
		List<Known> known, List<Mentorship> mentorships, List<Holding> addOns) {

	private static final ObjectReader READER = JsonMapper.shared().readerFor(MentorSummary.class);

	private static final ObjectWriter WRITER = JsonMapper.shared().writerFor(MentorSummary.class);

	/**
	 * A skill that the mentor knows.
	 *
	 * @param skill its key
	 * @param level 1 to 5; null if unknown
	 * @param confidence how certain the level is, 0 to 1; null if unknown
	 */
	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	public record Known(String skill, @Nullable Long level, @Nullable Double confidence) {
	}

	/**
	 * A mentorship that counts as experience, without the mentee.
	 *
	 * @param current whether it is active or paused
	 * @param startedOn null if unknown
	 * @param endedOn the last day, which may be to come; null if unknown
	 * @param skills their keys
	 */
	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	public record Mentorship(boolean current, @Nullable LocalDate startedOn, @Nullable LocalDate endedOn,
			List<String> skills) {

		/**
		 * {@return when it ended or, as long as its end would tell more than the quarter,
		 * began} Null if unknown.
		 * @param today the day of the question
		 */
		public @Nullable LocalDate date(LocalDate today) {
			boolean over = !current || (endedOn != null && endedOn.isBefore(startOfQuarter(today)));
			return (over && endedOn != null) ? endedOn : startedOn;
		}

		private boolean takesPlace(LocalDate today) {
			return current && (endedOn == null || !endedOn.isBefore(today));
		}

		private static LocalDate startOfQuarter(LocalDate today) {
			return today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
		}

	}

	/**
	 * An add-on that is or was held.
	 *
	 * @param addOn its key
	 * @param since the first day; null if unknown
	 * @param until the last day; null if there is none
	 */
	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	public record Holding(String addOn, @Nullable LocalDate since, @Nullable LocalDate until) {

		/**
		 * {@return whether it is held on a day}
		 * @param day the day
		 */
		public boolean holds(LocalDate day) {
			return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
		}

	}

	/**
	 * {@return a stored summary}
	 * @param json as made by {@link #json()}
	 */
	public static MentorSummary of(String json) {
		return READER.readValue(json);
	}

	/**
	 * {@return the summary as it is stored} Equal summaries are stored alike.
	 */
	String json() {
		return WRITER.writeValueAsString(this);
	}

	/**
	 * {@return how many more mentees the mentor can take}
	 * @param today the day of the question
	 */
	public int openPlaces(LocalDate today) {
		return places - placesTaken(today);
	}

	/**
	 * {@return how many of the places mentees have}
	 * @param today the day of the question
	 */
	public int placesTaken(LocalDate today) {
		long taken = mentorships.stream().filter((mentorship) -> mentorship.takesPlace(today)).count();
		return (int) Math.min(places, taken);
	}

}
