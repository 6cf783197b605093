// The people who have the skill, strongest first, as far as everyone may know, read in order from the relationship's index.
// Somebody who only wants to learn the skill has confidence 0 in it. A level is a range of ranks.
// on: skill
// out: edge known, node person
// index: known.skill, known.fromRung
// starts: Team when team
// order: known.rank, known.person
MATCH (:Team {key: $args.team.key})<-[membership:MEMBER_OF]-(person:Person) // when team
WHERE coalesce(membership.since <= $today, true) AND coalesce(membership.until >= $today, true) // when team
WITH DISTINCT skill, person // when team
MATCH (person:Person)-[known:KNOWS]->()
WHERE known.skill = skill.key AND known.fromRung = 0 AND known.rank IS NOT NULL AND known.person IS NOT NULL
  AND known.confidence > 0
  AND known.rank < 6 - $args.atLeast AND known.level >= $args.atLeast // when atLeast
  AND coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true) // when activeOnly = true
