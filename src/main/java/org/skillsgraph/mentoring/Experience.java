package org.skillsgraph.mentoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Past mentorships that share something: a skill, a team, or that one person mentored.
 *
 * @param times how many
 * @param dates when they ended or, where they run, began; of the latest 50, and of those
 * only where it is known
 */
record Experience(int times, List<LocalDate> dates) {

	static final Experience NONE = new Experience(0, List.of());

	/** Years after which a mentorship counts half. */
	private static final double HALF_LIFE = 1;

	/** The faded count at which we are half sure. */
	private static final double ENOUGH = 0.25;

	private static final double DAYS_PER_YEAR = 365.25;

	Experience {
		// Equal histories add up to equal sums.
		dates = dates.stream().sorted().toList();
	}

	/**
	 * {@return how sure these make us that it will go well again}: 0 for none, towards 1
	 * for many. Each fades by its age, {@code n = Σ 0.5^years}, and the faded count
	 * saturates, {@code n / (n + 0.25)}. The plainer noisy-or is too flat on mentorships
	 * of two years ago.
	 * @param asOf ages count to here
	 */
	double certainty(LocalDate asOf) {
		double faded = 0;
		for (LocalDate date : dates) {
			double years = Math.max(0, ChronoUnit.DAYS.between(date, asOf)) / DAYS_PER_YEAR;
			faded += Math.pow(0.5, years / HALF_LIFE);
		}
		return faded / (faded + ENOUGH);
	}

}
