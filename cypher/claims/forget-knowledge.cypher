// Deletes what was derived about these people and skills.
// in: q {rows (person, skill)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (:Person {key: row.person})-[known:KNOWS]->(:Skill)
WHERE known.skill = row.skill
DELETE known
