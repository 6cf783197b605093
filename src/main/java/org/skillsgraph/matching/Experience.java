package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.List;

import org.skillsgraph.ranking.ExperienceDecay;

/**
 * Past mentorships that share something: a skill, a team, or that one person mentored.
 *
 * @param times how many
 * @param dates when they ended or, where they run, began; of the latest 50, and of those
 * only where it is known
 */
record Experience(int times, List<LocalDate> dates) {

	static final Experience NONE = new Experience(0, List.of());

	private static final ExperienceDecay FADING = new ExperienceDecay(1, 0.25);

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
			faded += FADING.left(date, asOf);
		}
		return FADING.certainty(faded);
	}

}
