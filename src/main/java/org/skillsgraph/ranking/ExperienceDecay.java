package org.skillsgraph.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How experience fades with age, and how much of it is enough.
 *
 * @param halfLife years after which an experience counts half
 * @param enough the faded count at which the certainty is one half
 */
public record ExperienceDecay(double halfLife, double enough) {

	private static final double DAYS_PER_YEAR = 365.25;

	/**
	 * {@return the remaining value of an experience}: {@code 0.5^(years / halfLife)}, at
	 * most 1
	 * @param date when it was
	 * @param asOf the day to which its age is counted
	 */
	public double left(LocalDate date, LocalDate asOf) {
		double years = Math.max(0, ChronoUnit.DAYS.between(date, asOf)) / DAYS_PER_YEAR;
		return Math.pow(0.5, years / halfLife);
	}

	/**
	 * {@return the certainty that experience gives}: {@code n / (n + enough)}, 0 for
	 * none, towards 1 for much
	 * @param faded the sum of the remaining values of all experiences
	 */
	public double certainty(double faded) {
		return faded / (faded + enough);
	}

}
