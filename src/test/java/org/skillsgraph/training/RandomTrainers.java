package org.skillsgraph.training;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.ranking.WantedLanguages;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.wording.Named;

/**
 * Random questions, trainers and learners; the same seed gives the same ones.
 */
final class RandomTrainers {

	static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC);

	private static final List<String> FORMATS = List.of("COURSE", "DOJO");

	private static final List<LeadRole> ROLES = List.of(LeadRole.values());

	private final Random random;

	RandomTrainers(long seed) {
		this.random = new Random(seed);
	}

	ResolvedTrainerQuestion resolved() {
		List<ResolvedSkill> subjects = IntStream.range(0, random.nextInt(5))
			.mapToObj((one) -> new ResolvedSkill(named("skill" + one), level(), 0.1 + random.nextInt(5), List.of()))
			.toList();
		return new ResolvedTrainerQuestion(subjects, some("item0", "item1"), maybe(named("speaker")), maybe("DOJO"),
				new WantedLanguages(some("en", "sv", "pl")), NOW);
	}

	List<Trainer> trainers() {
		return IntStream.range(0, 30).mapToObj((one) -> trainer("person" + one)).toList();
	}

	List<Learner> learners() {
		return IntStream.range(0, random.nextInt(12))
			.mapToObj((one) -> new Learner("person" + (25 + one / 2), random.nextInt(9) > 0, some("en", "sv", "pl"),
					"skill" + one % 2, level(), some("trainer").stream().map(RandomTrainers::named).toList()))
			.toList();
	}

	HeldOffering held(int number) {
		String item = "item" + random.nextInt(6);
		return new HeldOffering("offering" + number, ROLES.get(random.nextInt(ROLES.size())),
				NOW.minusDays(random.nextInt(-200, 2_000)), named(item), FORMATS.get(random.nextInt(2)),
				some("skill0", "skill1", "skill2"));
	}

	private Trainer trainer(String key) {
		Map<String, PublicProfile.Known> known = new HashMap<>();
		some("skill0", "skill1", "skill2", "skill3").forEach((skill) -> known.put(skill,
				new PublicProfile.Known(level(), random.nextDouble(), random.nextBoolean())));
		return new Trainer(key, random.nextInt(9) > 0, some("en", "sv", "pl"), known,
				IntStream.range(0, random.nextInt(6)).mapToObj(this::held).toList(),
				some("TRAINER", "SPEAKER").stream()
					.sorted()
					.map((kind) -> new Trainer.HeldAddOn(named(kind.toLowerCase(Locale.ROOT)), kind))
					.toList(),
				random.nextInt(3));
	}

	private static Named named(String key) {
		return new Named(key, key);
	}

	private Set<String> some(String... of) {
		Set<String> some = new HashSet<>();
		Stream.of(of).filter((one) -> random.nextBoolean()).forEach(some::add);
		return some;
	}

	private <T> @Nullable T maybe(T value) {
		return (random.nextInt(4) == 0) ? value : null;
	}

	private @Nullable Long level() {
		return random.nextBoolean() ? 1L + random.nextInt(5) : null;
	}

}
