// Part: Who offers training in a skill, or holds an add-on for it and is among those who know it best? Both are read in order from an index.
// on: skill, addOn
// in: q {perSkill}
// out: value trainer
CALL (skill) {
  MATCH (trainer:Person)-[known:KNOWS]->()
  WHERE known.skill = skill AND known.offersTraining IS NOT NULL
    AND known.rank IS NOT NULL AND known.person IS NOT NULL
  RETURN trainer ORDER BY known.skill, known.offersTraining, known.rank, known.person LIMIT $q.perSkill
}
RETURN trainer
UNION
CALL (skill) {
  MATCH (trainer:Person)-[known:KNOWS]->()
  WHERE known.skill = skill AND known.fromRung = 0 AND known.rank IS NOT NULL AND known.person IS NOT NULL
  RETURN trainer, known ORDER BY known.skill, known.fromRung, known.rank, known.person LIMIT $q.perSkill
}
FILTER trainer:AddOnHolder AND known.confidence > 0
LET holder = trainer
CALL addons.held(holder) YIELD held
FILTER held.kind = 'TRAINER' OR held = addOn
