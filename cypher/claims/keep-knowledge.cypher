// Stores what is derived about these people and skills.
// in: q {rows (person, skill, known: the properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (skill:Skill {key: row.skill})
CREATE (person)-[known:KNOWS]->(skill)
SET known = row.known
