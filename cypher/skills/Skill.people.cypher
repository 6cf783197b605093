// Who has it, strongest first, as far as everyone may know: read in order from the relationship's index.
// Who merely wants to learn it has no confidence in it.
// on: skill
// out: edge known, node person
// index: known.skill, known.fromRung
// order: known.rank, known.person
MATCH (person:Person)-[known:KNOWS]->()
WHERE known.skill = skill.key AND known.fromRung = 0 AND known.rank IS NOT NULL AND known.person IS NOT NULL
  AND known.confidence > 0
