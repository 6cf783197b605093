package org.skillsgraph.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.ranking.Fit;
import org.skillsgraph.ranking.RankedCandidates;
import org.skillsgraph.ranking.Reason;
import org.skillsgraph.skills.ResolvedSkill;

/**
 * A possible trainer, and why; component names match the schema.
 */
record TrainerMatch(Id trainer, int rank, double score, Fit fit, List<Skill> skills,
		List<Reason<TrainerFactor>> reasons, @Nullable CoTrainer coTrainer) {

	record Skill(Id wanted, @Nullable Long level, double confidence, boolean offered, int timesHeld) {

		static Skill of(ResolvedTrainerQuestion resolved, ResolvedSkill subject, Trainer trainer) {
			PublicProfile.Known known = trainer.known(subject.key());
			long times = trainer.past(resolved.moment())
				.stream()
				.filter((held) -> held.teaches().contains(subject.key()))
				.count();
			return new Skill(new Id("Skill", subject.key()), known.level(), known.confidence(), known.training(),
					(int) times);
		}

	}

	static TrainerMatch of(ResolvedTrainerQuestion resolved, RankedCandidates.Ranked<Trainer, TrainerFactor> ranked,
			@Nullable CoTrainer coTrainer) {
		Trainer trainer = ranked.candidate();
		return new TrainerMatch(new Id("Person", trainer.key()), ranked.rank(), ranked.score().total(), ranked.fit(),
				resolved.subjects()
					.stream()
					.sorted(ResolvedSkill.MOST_IMPORTANT_FIRST)
					.map((subject) -> Skill.of(resolved, subject, trainer))
					.toList(),
				Reason.of(ranked.score(), new TrainerReasons(resolved, trainer)), coTrainer);
	}

}
