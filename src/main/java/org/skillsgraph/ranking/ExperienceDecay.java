package org.skillsgraph.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How experience grows old, and when there is enough of it.
 *
 * @param halfLife years after which something counts half
 * @param enough the faded count at which we are half sure
 */
public record ExperienceDecay(double halfLife, double enough) {

	private static final double DAYS_PER_YEAR = 365.25;

	/**
	 * {@return what is left of something}: {@code 0.5^(years / halfLife)}, 1 at most
	 * @param date when it was
	 * @param asOf its age counts to here
	 */
	public double left(LocalDate date, LocalDate asOf) {
		double years = Math.max(0, ChronoUnit.DAYS.between(date, asOf)) / DAYS_PER_YEAR;
		return Math.pow(0.5, years / halfLife);
	}

	/**
	 * {@return how sure experience makes us}: {@code n / (n + enough)}, 0 for none,
	 * towards 1 for much
	 * @param faded what is left of all of it
	 */
	public double certainty(double faded) {
		return faded / (faded + enough);
	}

}
