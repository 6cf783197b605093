package org.skillsgraph.training;

import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.ranking.HardRules;
import org.skillsgraph.skills.Level;
import org.skillsgraph.skills.ResolvedSkill;

/**
 * Excludes unsuitable trainers, however well the rest fits.
 */
final class TrainerRules implements HardRules<Trainer, TrainerRule> {

	/** A person who does the usual work unaided can teach it. */
	private static final long COMPETENT = Level.COMPETENT.number();

	private final ResolvedTrainerQuestion resolved;

	TrainerRules(ResolvedTrainerQuestion resolved) {
		this.resolved = resolved;
	}

	@Override
	public TrainerRule[] inOrder() {
		return TrainerRule.values();
	}

	@Override
	public boolean excludes(TrainerRule rule, Trainer trainer) {
		return switch (rule) {
			case INACTIVE -> !trainer.active();
			case WITHOUT_ADD_ON -> resolved.addOn() != null
					&& trainer.addOns().stream().noneMatch((held) -> held.addOn().equals(resolved.addOn()));
			case NO_SHARED_LANGUAGE -> resolved.languages().excludes(trainer.languages());
			case KNOWS_TOO_LITTLE -> resolved.teachable() && knowsTooLittle(trainer);
		};
	}

	/** An unknown level may be high enough. */
	private boolean knowsTooLittle(Trainer trainer) {
		return trainer.held().stream().noneMatch(resolved::about) && resolved.subjects()
			.stream()
			.flatMap(ResolvedSkill::keys)
			.map(trainer::known)
			.noneMatch((known) -> known.training() || enough(known));
	}

	private static boolean enough(PublicProfile.Known known) {
		return (known.level() != null) ? known.level() >= COMPETENT : known.confidence() > 0;
	}

}
