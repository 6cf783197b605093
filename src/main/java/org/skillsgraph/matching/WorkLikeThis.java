package org.skillsgraph.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.skillsgraph.ranking.ExperienceDecay;
import org.skillsgraph.skills.ResolvedSkill;

/**
 * How much somebody's past work is like what is wanted, as a whole and not skill by
 * skill. What two mentorships had in common counts, so that no single one shows. With Q
 * the wanted skills, K those that both were about, r a skill's rarity and w(X) its sum
 * over X: <pre>
 * like(K) = 2 · w(K ∩ Q) / (w(Q) + w(K))        the Dice coefficient; 0 without a common wanted skill
 * n       = like(K) · 0.5^(quarters / 3)        aged by the older of the two
 * m       = the largest n of any two mentorships
 * value   = m / (m + 0.25)
 * </pre>
 *
 * @param value 0 to 1; 0 for fewer than two mentorships in a wanted skill
 * @param shared the keys of the skills K of the best two, wanted ones first
 * @param times how many mentorships were about all of these; at least 2 unless the value
 * is 0
 */
record WorkLikeThis(double value, List<String> shared, int times) {

	static final WorkLikeThis NONE = new WorkLikeThis(0, List.of(), 0);

	private static final ExperienceDecay FADING = new ExperienceDecay(0.75, 0.25);

	/** More mentorships in just the same skills than the latest two change nothing. */
	private static final int OF_EACH_SET = 2;

	private static final Comparator<PastMentorship> LATEST_FIRST = Comparator.comparing(PastMentorship::date)
		.reversed()
		.thenComparing((past) -> new TreeSet<>(past.skills()).toString());

	/** What two mentorships had in common, and how much that is like what is wanted. */
	private record Common(Set<String> skills, double like) {

		/** Of equals, the names decide, so that no date within a quarter is told. */
		Common or(Common other) {
			int more = Double.compare(other.like, like);
			boolean first = other.skills.toString().compareTo(skills.toString()) < 0;
			return (more > 0 || (more == 0 && first)) ? other : this;
		}

	}

	/**
	 * {@return how much the past work of a mentor is like what a question wants}
	 */
	static WorkLikeThis of(ResolvedMentorQuestion resolved, Candidate candidate) {
		if (candidate.work().size() < 2) {
			return NONE;
		}
		Set<String> wanted = resolved.wanted().stream().map(ResolvedSkill::key).collect(Collectors.toSet());
		List<PastMentorship> past = latest(wanted, candidate.work());
		Common best = new Common(Set.of(), 0);
		// Latest first: once a date alone leaves too little, nothing older is better.
		for (int i = 1; i < past.size() && left(resolved, past.get(i)) >= best.like(); i++) {
			PastMentorship older = past.get(i);
			best = past.subList(0, i)
				.stream()
				.map((newer) -> common(resolved, wanted, older, newer))
				.reduce(best, Common::or);
		}
		return (best.like() > 0) ? of(best, wanted, candidate.work()) : NONE;
	}

	/** Those in a wanted skill, the latest two of each set of skills. */
	private static List<PastMentorship> latest(Set<String> wanted, List<PastMentorship> work) {
		return work.stream()
			.filter((past) -> !Collections.disjoint(past.skills(), wanted))
			.collect(Collectors.groupingBy(PastMentorship::skills))
			.values()
			.stream()
			.flatMap((same) -> same.stream().sorted(LATEST_FIRST).limit(OF_EACH_SET))
			.sorted(LATEST_FIRST)
			.toList();
	}

	private static double left(ResolvedMentorQuestion resolved, PastMentorship past) {
		return FADING.left(past.date(), resolved.asOf());
	}

	private static Common common(ResolvedMentorQuestion resolved, Set<String> wanted, PastMentorship older,
			PastMentorship newer) {
		Set<String> skills = both(older.skills(), newer.skills());
		double both = rarity(resolved, both(skills, wanted));
		double like = 2 * both / (rarity(resolved, wanted) + rarity(resolved, skills));
		return new Common(skills, like * left(resolved, older));
	}

	private static Set<String> both(Set<String> some, Set<String> others) {
		return some.stream().filter(others::contains).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Added up in one order: equal sets give equal sums. */
	private static double rarity(ResolvedMentorQuestion resolved, Set<String> skills) {
		return skills.stream().sorted().mapToDouble(resolved::rarity).sum();
	}

	private static WorkLikeThis of(Common best, Set<String> wanted, List<PastMentorship> work) {
		List<String> shared = best.skills()
			.stream()
			.sorted(Comparator.<String, Boolean>comparing(wanted::contains).reversed())
			.toList();
		long times = work.stream().filter((past) -> past.skills().containsAll(shared)).count();
		return new WorkLikeThis(FADING.certainty(best.like()), shared, (int) times);
	}

}
