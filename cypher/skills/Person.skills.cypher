// The skills that the person has or wants to learn, strongest first, as far as the viewer may see them.
// on: person
// out: edge known, node skill
// order: known.rank, skill.key
CALL people.rung(person) YIELD rung
MATCH (person)-[known:KNOWS]->(skill:Skill)
WHERE known.fromRung <= rung AND rung <= known.toRung
