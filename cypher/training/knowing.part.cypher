// Part: Who of those who know these skills best holds an add-on for training, or the one asked for? Read in order from an index.
// on: skills, addOn
// in: q {perSkill}
// out: value trainer
CALL (skills) {
  UNWIND skills AS skill
  CALL (skill) {
    MATCH (trainer:Person)-[known:KNOWS]->()
    WHERE known.skill = skill AND known.fromRung = 0 AND known.rank IS NOT NULL AND known.person IS NOT NULL
    RETURN trainer, known ORDER BY known.skill, known.fromRung, known.rank, known.person LIMIT $q.perSkill
  }
  RETURN trainer, known LIMIT $q.perSkill
}
FILTER trainer:AddOnHolder AND known.confidence > 0
LET holder = trainer
CALL addons.held(holder) YIELD held
FILTER held.kind = 'TRAINER' OR held = addOn
