package org.skillsgraph.matching;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.profiles.WorkingHours;
import org.skillsgraph.ranking.WantedLanguages;
import org.skillsgraph.skills.NearReason;
import org.skillsgraph.skills.NearSkill;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Named;

/** Random questions and mentors; the same seed gives the same ones. */
final class RandomMentors {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final List<String> ZONES = List.of("Europe/Stockholm", "America/New_York", "Asia/Kolkata");

	private static final List<String> LANGUAGES = List.of("en", "sv", "pl");

	private final Random random;

	RandomMentors(long seed) {
		this.random = new Random(seed);
	}

	ResolvedMentorQuestion resolved() {
		List<ResolvedSkill> wanted = IntStream.range(0, random.nextInt(5)).mapToObj(this::wanted).toList();
		Named team = (wanted.isEmpty() || random.nextBoolean()) ? new Named("team", "Team") : null;
		return new ResolvedMentorQuestion(random.nextBoolean() ? mentee() : null, wanted, team,
				new WantedLanguages(random.nextBoolean() ? languages() : Set.of()), null, random.nextBoolean(),
				offers(), TODAY);
	}

	List<Candidate> candidates() {
		return candidates(30);
	}

	List<Candidate> candidates(int number) {
		return IntStream.range(0, number).mapToObj((place) -> candidate("mentor" + place)).toList();
	}

	Experience experience() {
		int times = random.nextInt(4);
		return new Experience(times, dates(times));
	}

	private ResolvedSkill wanted(int number) {
		Named skill = new Named("skill" + number, "Skill " + number);
		return new ResolvedSkill(skill, level(), 0.1 + random.nextInt(5),
				random.nextBoolean() ? List.of(near(number)) : List.of());
	}

	private ResolvedMentorQuestion.Offers offers() {
		Map<String, ResolvedMentorQuestion.Offers.Offered> bySkill = new HashMap<>();
		Stream.of("skill", "near")
			.flatMap((name) -> IntStream.range(0, 5).mapToObj((number) -> name + number))
			.forEach((key) -> bySkill.put(key,
					new ResolvedMentorQuestion.Offers.Offered(new Named(key, key), random.nextInt(40))));
		return new ResolvedMentorQuestion.Offers(40, bySkill);
	}

	private NearSkill near(int number) {
		return new NearSkill(new Named("near" + number, "Near " + number), random.nextDouble(),
				random.nextBoolean() ? NearReason.NARROWER : NearReason.HELD_TOGETHER);
	}

	private Mentee mentee() {
		Map<String, Long> levels = new HashMap<>();
		skills().forEach((skill) -> levels.put(skill, 1L + random.nextInt(5)));
		return new Mentee("mentee", languages(), hours(), levels, some("mentor1"), some("mentor2"), some("mentor3"));
	}

	private Candidate candidate(String key) {
		Map<String, PublicProfile.Known> known = new HashMap<>();
		skills().forEach((skill) -> known.put(skill, new PublicProfile.Known(level(), random.nextDouble(), false)));
		Map<String, Experience> mentored = new HashMap<>();
		skills().forEach((skill) -> mentored.put(skill, experience()));
		return new Candidate(key, random.nextInt(9) > 0,
				(random.nextInt(9) > 0) ? new Candidate.Offer(random.nextInt(3), random.nextInt(9) == 0) : null,
				languages(), hours(), skills(), known, mentored, experience(), experience(), work(),
				random.nextBoolean() ? List.of(new Named("coach", "Coach")) : List.of(), random.nextBoolean());
	}

	private List<PastMentorship> work() {
		return IntStream.range(0, random.nextInt(6)).mapToObj((number) -> past()).toList();
	}

	PastMentorship past() {
		return new PastMentorship(skills(), TODAY.minusDays(random.nextInt(1_000)));
	}

	private Set<String> skills() {
		Set<String> skills = new HashSet<>();
		for (int i = 0; i < 5; i++) {
			skills.addAll(some("skill" + i));
			skills.addAll(some("near" + i));
		}
		return skills;
	}

	private Set<String> languages() {
		Set<String> languages = new HashSet<>();
		LANGUAGES.forEach((language) -> languages.addAll(some(language)));
		return languages;
	}

	private Set<String> some(String one) {
		return random.nextBoolean() ? Set.of(one) : Set.of();
	}

	private @Nullable Long level() {
		return random.nextBoolean() ? 1L + random.nextInt(5) : null;
	}

	private @Nullable WorkingHours hours() {
		return (random.nextInt(3) == 0) ? null : new WorkingHours(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
				LocalTime.of(7 + random.nextInt(4), 0), LocalTime.of(15 + random.nextInt(4), 0));
	}

	private List<LocalDate> dates(int number) {
		List<LocalDate> dates = new ArrayList<>();
		IntStream.range(0, number).forEach((one) -> dates.add(TODAY.minusDays(random.nextInt(2_000))));
		return dates;
	}

}
