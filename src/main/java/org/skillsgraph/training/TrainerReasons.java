package org.skillsgraph.training;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.ranking.Reason;
import org.skillsgraph.skills.Level;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.text.Languages;
import org.skillsgraph.wording.Wording;

/**
 * Explains a trainer's score in sentences that a colleague understands.
 */
final class TrainerReasons implements Reason.Explanation<TrainerFactor> {

	private static final int MOST_EVIDENCE = 20;

	private final ResolvedTrainerQuestion resolved;

	private final Trainer trainer;

	TrainerReasons(ResolvedTrainerQuestion resolved, Trainer trainer) {
		this.resolved = resolved;
		this.trainer = trainer;
	}

	@Override
	public String text(TrainerFactor factor) {
		return switch (factor) {
			case SKILL -> joined(levelled().isEmpty() ? "" : "Is " + Wording.and(levelled(), this::level) + ".",
					near("Is %s, which counts for less.", this::nearLevel));
			case WILLINGNESS -> joined(
					offered().isEmpty() ? ""
							: "Offers training in " + Wording.and(offered(), (subject) -> subject.skill().name()) + ".",
					near("Offers training in %s, which counts for less.", this::nearOffer));
			case LED -> joined(led(false).isEmpty() ? "" : HeldOfferingsWording.of(led(false)) + last(led(false)),
					led(true).isEmpty() ? "" : "%s%s This was about skills near the wanted ones, which counts for less."
						.formatted(HeldOfferingsWording.of(led(true)), last(led(true))));
			case FORMAT -> "Has held this format " + Wording.times(inFormat().size()) + last(inFormat());
			case ADD_ON -> "Holds the add-on" + ((trainer.addOns().size() > 1) ? "s " : " ")
					+ Wording.and(trainer.addOns(), (held) -> held.addOn().name()) + ".";
			case LOAD -> load();
			case LANGUAGE ->
				"Shares " + Wording.and(resolved.languages().shared(trainer.languages()), Languages::name) + ".";
		};
	}

	@Override
	public List<Id> evidence(TrainerFactor factor) {
		return things(factor).limit(MOST_EVIDENCE).toList();
	}

	private Stream<Id> things(TrainerFactor factor) {
		return switch (factor) {
			case SKILL -> levelled().stream().map((subject) -> new Id("Skill", subject.key()));
			case WILLINGNESS -> offered().stream().map((subject) -> new Id("Skill", subject.key()));
			case LED -> offerings(Stream.concat(led(false).stream(), led(true).stream()).toList());
			case FORMAT -> offerings(inFormat());
			case ADD_ON -> trainer.addOns().stream().map((held) -> new Id("AddOn", held.addOn().key()));
			case LOAD -> offerings(coming());
			case LANGUAGE -> Stream.of();
		};
	}

	private List<ResolvedSkill> levelled() {
		return resolved.subjects().stream().filter((subject) -> trainer.known(subject.key()).level() != null).toList();
	}

	private List<ResolvedSkill> offered() {
		return resolved.subjects().stream().filter((subject) -> trainer.known(subject.key()).training()).toList();
	}

	private List<HeldOffering> led(boolean near) {
		return trainer.past(resolved.moment())
			.stream()
			.filter((held) -> resolved.about(held) && resolved.onlyNear(held) == near)
			.toList();
	}

	/** Time is what counts here, so nothing to do is good news. */
	private String load() {
		List<String> said = Stream
			.of(coming().isEmpty() ? "" : Wording.count(coming().size(), "coming offering"),
					(trainer.placesTaken() == 0) ? "" : Wording.count(trainer.placesTaken(), "mentee"))
			.filter(Predicate.not(String::isEmpty))
			.toList();
		return said.isEmpty() ? "Has no coming offerings and no mentees."
				: "Has " + Wording.and(said, (part) -> part) + ".";
	}

	private static String joined(String... sentences) {
		return Stream.of(sentences).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" "));
	}

	/**
	 * The sentence about near skills, for subjects where the wanted skill itself has
	 * nothing to show.
	 */
	private String near(String sentence, Function<ResolvedSkill, Optional<String>> phrase) {
		List<String> said = resolved.subjects().stream().flatMap((subject) -> phrase.apply(subject).stream()).toList();
		return said.isEmpty() ? "" : sentence.formatted(Wording.and(said, (one) -> one));
	}

	private Optional<String> nearLevel(ResolvedSkill subject) {
		if (trainer.known(subject.key()).level() != null) {
			return Optional.empty();
		}
		return subject.near((skill) -> trainer.known(skill).level() != null)
			.stream()
			.findFirst()
			.map((near) -> level(near.skill().name(), null, trainer.known(near.skill().key())) + ", "
					+ near.relation(subject.skill()));
	}

	private Optional<String> nearOffer(ResolvedSkill subject) {
		if (trainer.known(subject.key()).training()) {
			return Optional.empty();
		}
		return subject.near((skill) -> trainer.known(skill).training())
			.stream()
			.findFirst()
			.map((near) -> near.words(subject.skill()));
	}

	private List<HeldOffering> inFormat() {
		return trainer.past(resolved.moment())
			.stream()
			.filter((held) -> held.format().equals(resolved.format()))
			.toList();
	}

	private List<HeldOffering> coming() {
		return trainer.coming(resolved.moment());
	}

	private static Stream<Id> offerings(List<HeldOffering> held) {
		return held.stream().map((one) -> new Id("Offering", one.offering()));
	}

	private String level(ResolvedSkill subject) {
		return level(subject.skill().name(), subject.level(), trainer.known(subject.key()));
	}

	private static String level(String skill, @Nullable Long wanted, PublicProfile.Known known) {
		long level = Objects.requireNonNull(known.level());
		boolean below = wanted != null && level < wanted;
		return "%s (%d%% sure%s)".formatted(Level.in(skill, level), Math.round(100 * known.confidence()),
				below ? ", below the wanted level" : "");
	}

	private static String last(List<HeldOffering> held) {
		return ", last on " + Wording.day(held.getFirst().start()) + ".";
	}

}
