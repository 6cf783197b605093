package org.skillsgraph.profiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What everyone may know of somebody who mentors or trains others, or could, stored as
 * JSON in a property of the person. Who ranks thousands of people reads this one property
 * of each instead of following all their relationships. {@link ProfileDerivation} keeps
 * it up to date. It has dates where something depends on the day of a question; they are
 * more exact than anybody may see, so answers only use what follows from them.
 *
 * @param person the person's key
 * @param languages as codes to compare by; empty if unknown
 * @param hours in whole hours; null if the time zone isn't known
 * @param startedOn the first day in the organisation; null if unknown
 * @param leftOn the day of leaving; null if there is none
 * @param offer to mentor; null if there is none
 * @param known the skills that everyone may know of, by key
 * @param mentorships those that count as experience
 * @param addOns all that are or were held
 * @param led the 100 latest offerings with a date, also those to come
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PublicProfile(String person, Set<String> languages, @Nullable WorkingHours hours,
		@Nullable LocalDate startedOn, @Nullable LocalDate leftOn, @Nullable Offer offer, Map<String, Known> known,
		List<Mentorship> mentorships, List<Holding> addOns, List<Led> led) {

	private static final ObjectReader READER = JsonMapper.shared().readerFor(PublicProfile.class);

	private static final ObjectWriter WRITER = JsonMapper.shared().writerFor(PublicProfile.class);

	/** Empty collections aren't stored. */
	@SuppressWarnings("ConstantValue")
	public PublicProfile {
		languages = (languages != null) ? languages : Set.of();
		known = (known != null) ? known : Map.of();
		mentorships = (mentorships != null) ? mentorships : List.of();
		addOns = (addOns != null) ? addOns : List.of();
		led = (led != null) ? led : List.of();
	}

	/**
	 * An offer to mentor.
	 *
	 * @param places how many mentees the mentor takes
	 * @param weeklyHours for each mentee; null if not stated
	 * @param paused whether the mentor takes nobody at the moment
	 * @param skills the keys of the skills offered
	 */
	public record Offer(int places, @Nullable Double weeklyHours, boolean paused, Set<String> skills) {
	}

	/**
	 * What is known of a skill.
	 *
	 * @param level 1 to 5; null if unknown
	 * @param confidence how certain the level is, 0 to 1
	 * @param training whether the person offers training in it
	 */
	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	public record Known(@Nullable Long level, double confidence, boolean training) {

		/** What is known of a skill that isn't in the profile. */
		public static final Known NOTHING = new Known(null, 0, false);

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
			Set<String> skills) {

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
	 * An offering that the person held or will hold.
	 *
	 * @param offering its key
	 * @param item the key of what is taught
	 * @param role LEAD, CO_TRAINER or HELPER
	 * @param start when it began or begins
	 */
	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	public record Led(String offering, String item, String role, Instant start) {
	}

	/**
	 * {@return a stored profile}
	 * @param json as made by {@link #json()}
	 */
	public static PublicProfile of(String json) {
		return READER.readValue(json);
	}

	/**
	 * {@return the profile as it is stored} Equal profiles are stored alike.
	 */
	String json() {
		return WRITER.writeValueAsString(this);
	}

	/**
	 * {@return whether the person belongs to the organisation}
	 * @param day the day of the question
	 */
	public boolean active(LocalDate day) {
		return (startedOn == null || !startedOn.isAfter(day)) && (leftOn == null || leftOn.isAfter(day));
	}

	/**
	 * {@return how many more mentees the person can take}
	 * @param today the day of the question
	 */
	public int openPlaces(LocalDate today) {
		return (offer != null) ? offer.places() - placesTaken(today) : 0;
	}

	/**
	 * {@return how many of the places mentees have}
	 * @param today the day of the question
	 */
	public int placesTaken(LocalDate today) {
		int taken = 0;
		for (Mentorship mentorship : mentorships) {
			taken += mentorship.takesPlace(today) ? 1 : 0;
		}
		return (offer != null) ? Math.min(offer.places(), taken) : 0;
	}

	/**
	 * {@return the keys of the add-ons held on a day, each once}
	 * @param day the day
	 */
	public Stream<String> addOns(LocalDate day) {
		return addOns.stream().filter((holding) -> holding.holds(day)).map(Holding::addOn).distinct();
	}

}
