package org.skillsgraph.ranking;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * How experience fades with age, and how much of it is enough. Ages are whole quarters of
 * a year, so that no sum tells on which day something was.
 *
 * @param halfLife years after which an experience counts half
 * @param enough the faded count at which the certainty is one half
 */
public record ExperienceDecay(double halfLife, double enough) {

	private static final int QUARTERS = 4;

	/**
	 * {@return the remaining value of an experience}: {@code 0.5^(quarters / 4 /
	 * halfLife)}, at most 1
	 * @param date when it was
	 * @param asOf the day to which its age is counted; within one quarter nothing fades
	 */
	public double left(LocalDate date, LocalDate asOf) {
		int quarters = Math.max(0, quarter(asOf) - quarter(date));
		return Math.pow(0.5, quarters / (QUARTERS * halfLife));
	}

	private static int quarter(LocalDate day) {
		return QUARTERS * day.getYear() + day.get(IsoFields.QUARTER_OF_YEAR);
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
