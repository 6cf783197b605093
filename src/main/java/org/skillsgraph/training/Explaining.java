package org.skillsgraph.training;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.skillsgraph.graph.Id;
import org.skillsgraph.mentoring.Score;
import org.skillsgraph.mentoring.Wording;

/**
 * Why a trainer has the score, in sentences that a colleague understands.
 */
final class Explaining {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private static final List<String> LEVELS = List.of("novice", "beginner", "competent", "proficient", "expert");

	private static final int MOST_EVIDENCE = 20;

	private final Inquiry inquiry;

	private final Trainer trainer;

	private Explaining(Inquiry inquiry, Trainer trainer) {
		this.inquiry = inquiry;
		this.trainer = trainer;
	}

	/**
	 * {@return a reason for each part of the score}
	 */
	static List<TrainerMatch.Reason> reasons(Inquiry inquiry, Matching.Match match) {
		Explaining explaining = new Explaining(inquiry, match.trainer());
		return match.score().parts().stream().map(explaining::reason).toList();
	}

	private TrainerMatch.Reason reason(Score.Part<TrainerFactor> part) {
		return new TrainerMatch.Reason(part.factor(), part.points(), part.of(), text(part.factor()),
				evidence(part.factor()).limit(MOST_EVIDENCE).toList());
	}

	private String text(TrainerFactor factor) {
		return switch (factor) {
			case SKILL -> levelled().isEmpty() ? "Nothing is known of the level in what is wanted."
					: "Is " + Wording.and(levelled(), this::level) + ".";
			case WILLINGNESS -> offered().isEmpty() ? "Offers training in nothing of what is wanted."
					: "Offers training in " + Wording.and(offered(), (subject) -> subject.skill().name()) + ".";
			case LED -> led().isEmpty() ? "Hasn't held anything" + (inquiry.teachable() ? " about it" : "") + " yet."
					: History.of(led()) + last(led());
			case FORMAT -> inFormat().isEmpty() ? "Hasn't held this format yet."
					: "Has held this format " + Wording.times(inFormat().size()) + last(inFormat());
			case ADD_ON -> trainer.addOns().isEmpty() ? "Holds no add-on as trainer, speaker or coach."
					: "Holds the add-on" + ((trainer.addOns().size() > 1) ? "s " : " ")
							+ Wording.and(trainer.addOns(), (held) -> held.addOn().name()) + ".";
			case LOAD -> "Has %s and %s.".formatted(Wording.count(coming().size(), "coming offering"),
					Wording.count(trainer.placesTaken(), "mentoring place") + " taken");
			case LANGUAGE -> "Shares " + Wording.and(inquiry.shared(trainer.languages()), Wording::language) + ".";
		};
	}

	private Stream<Id> evidence(TrainerFactor factor) {
		return switch (factor) {
			case SKILL -> levelled().stream().map((subject) -> new Id("Skill", subject.key()));
			case WILLINGNESS -> offered().stream().map((subject) -> new Id("Skill", subject.key()));
			case LED -> offerings(led());
			case FORMAT -> offerings(inFormat());
			case ADD_ON -> trainer.addOns().stream().map((held) -> new Id("AddOn", held.addOn().key()));
			case LOAD -> offerings(coming());
			case LANGUAGE -> Stream.of();
		};
	}

	private List<Subject> levelled() {
		return inquiry.subjects().stream().filter((subject) -> trainer.known(subject.key()).level() != null).toList();
	}

	private List<Subject> offered() {
		return inquiry.subjects().stream().filter((subject) -> trainer.known(subject.key()).offered()).toList();
	}

	private List<Held> led() {
		return trainer.past(inquiry.moment()).stream().filter(inquiry::about).toList();
	}

	private List<Held> inFormat() {
		return trainer.past(inquiry.moment())
			.stream()
			.filter((held) -> held.format().equals(inquiry.format()))
			.toList();
	}

	private List<Held> coming() {
		return trainer.coming(inquiry.moment());
	}

	private static Stream<Id> offerings(List<Held> held) {
		return held.stream().map((one) -> new Id("Offering", one.offering()));
	}

	private String level(Subject subject) {
		Trainer.Known known = trainer.known(subject.key());
		long level = (known.level() != null) ? known.level() : 0;
		return "%s in %s (%d %% sure%s)".formatted(LEVELS.get((int) level - 1), subject.skill().name(),
				Math.round(100 * known.confidence()),
				(subject.level() != null && level < subject.level()) ? ", below the wanted level" : "");
	}

	private static String last(List<Held> held) {
		return ", last on " + DAY.format(held.getFirst().start()) + ".";
	}

}
