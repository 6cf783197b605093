package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.neo4j.driver.Value;
import org.skillsgraph.ranking.ExperienceDecay;

/**
 * Mentorships with something in common: a skill, a team, or just the mentor.
 *
 * @param times how many
 * @param dates their end dates, or start dates while running; only of the latest 50, and
 * only if known
 */
record Experience(int times, List<LocalDate> dates) {

	static final Experience NONE = new Experience(0, List.of());

	private static final ExperienceDecay FADING = new ExperienceDecay(1, 0.25);

	Experience {
		// Sorted: equal histories give equal sums.
		dates = dates.stream().sorted().toList();
	}

	/**
	 * {@return stored experience in a team}
	 * @param row with {@code times} and {@code dates}
	 */
	static Experience of(Value row) {
		List<LocalDate> dates = row.get("dates").asList((date) -> date.isNull() ? null : date.asLocalDate());
		return new Experience(row.get("times").asInt(), dates.stream().filter(Objects::nonNull).toList());
	}

	/**
	 * {@return how sure these mentorships make us that the next one goes well}: 0 for
	 * none, towards 1 for many. Each fades, {@code n = Σ 0.5^(quarters / 4)}, and the
	 * faded count saturates, {@code n / (n + 0.25)}. A plain noisy-or is too flat for
	 * mentorships of two years ago.
	 * @param asOf the day to which ages are counted
	 */
	double certainty(LocalDate asOf) {
		double faded = 0;
		for (LocalDate date : dates) {
			faded += FADING.left(date, asOf);
		}
		return FADING.certainty(faded);
	}

}
