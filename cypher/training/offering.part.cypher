// Part: Who offers training in these skills? Read in order from an index.
// on: skills
// in: q {perSkill}
// out: value trainer
CALL (skills) {
  UNWIND skills AS skill
  CALL (skill) {
    MATCH (trainer:Person)-[known:KNOWS]->()
    WHERE known.skill = skill AND known.offersTraining IS NOT NULL
      AND known.rank IS NOT NULL AND known.person IS NOT NULL
    RETURN trainer ORDER BY known.skill, known.offersTraining, known.rank, known.person LIMIT $q.perSkill
  }
  RETURN DISTINCT trainer LIMIT $q.perSkill
}
