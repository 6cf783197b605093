// What the person knows and wants to know, strongest first, as the viewer may see it.
// on: person
// out: edge known, node skill
// order: known.rank, skill.key
CALL people.rung(person) YIELD rung
MATCH (person)-[known:KNOWS]->(skill:Skill)
WHERE known.fromRung <= rung AND rung <= known.toRung
