package org.skillsgraph.training;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.text.Languages;
import org.skillsgraph.wording.Named;
import org.skillsgraph.wording.Wording;

/**
 * A learner who would grow by training beside a trainer, and why; component names match
 * the schema.
 */
record CoTrainer(Id person, Id skill, @Nullable Long level, String text) {

	/**
	 * {@return the learner beside the trainer}
	 * @param subject the subject that the learner wants to learn
	 */
	static CoTrainer of(Learner learner, ResolvedSkill subject, Trainer trainer) {
		return new CoTrainer(new Id("Person", learner.key()), new Id("Skill", subject.key()), learner.level(),
				text(learner, subject, trainer));
	}

	private static String text(Learner learner, ResolvedSkill subject, Trainer trainer) {
		List<String> said = new ArrayList<>(List.of("wants to learn " + subject.skill().name()));
		Long trainers = trainer.known(subject.key()).level();
		if (learner.level() != null && trainers != null) {
			said.add(compared(trainers - learner.level()));
		}
		List<String> shared = learner.languages().stream().filter(trainer.languages()::contains).sorted().toList();
		if (!shared.isEmpty()) {
			said.add("shares " + Wording.and(shared, Languages::name));
		}
		if (!learner.addOns().isEmpty()) {
			said.add("holds the add-on" + ((learner.addOns().size() > 1) ? "s " : " ")
					+ Wording.and(learner.addOns(), Named::name));
		}
		return Wording.sentence(Wording.and(said, (part) -> part));
	}

	private static String compared(long gap) {
		if (gap <= 0) {
			return (gap == 0) ? "is at the trainer's level" : "is above the trainer's level";
		}
		return "is " + Wording.count(gap, "level") + " below the trainer";
	}

}
