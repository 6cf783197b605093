// The people who have the skill, strongest first, as far as everyone may know, read in order from the relationship's index.
// Somebody who only wants to learn the skill has confidence 0 in it.
// on: skill
// out: edge known, node person
// index: known.skill, known.fromRung
// order: known.rank, known.person
MATCH (person:Person)-[known:KNOWS]->()
WHERE known.skill = skill.key AND known.fromRung = 0 AND known.rank IS NOT NULL AND known.person IS NOT NULL
  AND known.confidence > 0
  AND coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true) // when activeOnly = true
