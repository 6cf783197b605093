// Part: The facts that everyone may know about some trainers, as far as they concern certain skills.
// on: trainers, keys, addOn
// in: today
// out: value candidates
UNWIND trainers AS trainer
WITH collect(trainer {
  .key, languages: coalesce(trainer.spoken, trainer.languages), mentorSummary: trainer.mentorSummary,
  active: coalesce(trainer.startedOn <= $today, true) AND coalesce(trainer.leftOn > $today, true),
  known: COLLECT {
    MATCH (trainer)-[known:KNOWS]->()
    WHERE known.fromRung = 0 AND known.skill IN keys
    RETURN known {.skill, .level, .confidence, .offersTraining}
  },
  held: COLLECT {
    CALL training.held(trainer, keys) YIELD held
    RETURN held
  },
  addOns: COLLECT {
    LET holder = trainer
    CALL addons.held(holder) YIELD held
    FILTER held.kind IN ['TRAINER', 'SPEAKER', 'COACH'] OR held = addOn
    WITH held ORDER BY held.key
    RETURN held {.key, .name, .kind}
  }
}) AS candidates
