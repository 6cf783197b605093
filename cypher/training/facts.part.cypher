// Part: The facts that everyone may know about some trainers, as far as they concern certain skills.
// on: trainers, keys, addOn
// in: today
// out: value candidates
UNWIND trainers AS trainer
LET mentor = trainer
CALL mentoring.offered(mentor) YIELD offered
WITH collect(trainer {
  .key, languages: coalesce(trainer.spoken, trainer.languages), offer: offered,
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
    MATCH (trainer)-[holding:HOLDS]->(helpful:AddOn)
    WHERE (helpful.kind IN ['TRAINER', 'SPEAKER', 'COACH'] OR helpful = addOn)
      AND coalesce(holding.since <= $today, true) AND coalesce(holding.until >= $today, true)
    WITH DISTINCT helpful ORDER BY helpful.key
    RETURN helpful {.key, .name, .kind}
  }
}) AS candidates
