package org.skillsgraph.training;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * A possible trainer, and why; component names match the schema.
 */
record TrainerMatch(Id trainer, int rank, double score, List<Skill> skills, List<Reason> reasons,
		@Nullable CoTrainer coTrainer) {

	private static final Comparator<ResolvedSubject> MOST_IMPORTANT_FIRST = Comparator
		.comparingDouble(ResolvedSubject::importance)
		.reversed()
		.thenComparing(ResolvedSubject::key);

	record Skill(Id wanted, @Nullable Long level, double confidence, boolean offered, int timesHeld) {

		static Skill of(ResolvedQuestion resolved, ResolvedSubject subject, Trainer trainer) {
			Trainer.Known known = trainer.known(subject.key());
			long times = trainer.past(resolved.moment())
				.stream()
				.filter((held) -> held.teaches().contains(subject.key()))
				.count();
			return new Skill(new Id("Skill", subject.key()), known.level(), known.confidence(), known.offered(),
					(int) times);
		}

	}

	record Reason(TrainerFactor factor, double points, double of, String text, List<Id> evidence) {
	}

	static TrainerMatch of(ResolvedQuestion resolved, TrainerMatching.Match match) {
		return new TrainerMatch(new Id("Person", match.trainer().key()), match.rank(), match.score().total(),
				resolved.subjects()
					.stream()
					.sorted(MOST_IMPORTANT_FIRST)
					.map((subject) -> Skill.of(resolved, subject, match.trainer()))
					.toList(),
				TrainerReasons.reasons(resolved, match), match.coTrainer());
	}

}
