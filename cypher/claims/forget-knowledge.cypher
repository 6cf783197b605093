// These people are no longer known to know these skills as they were.
// in: q {rows (person, skill)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (:Person {key: row.person})-[known:KNOWS]->(:Skill)
WHERE known.skill = row.skill
DELETE known
