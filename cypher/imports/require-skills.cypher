// These requirements need a skill, at a level where one is said.
// in: q {rows (key, skill, level)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (leaf:Requirement {key: row.key})
MATCH (skill:Skill {key: row.skill})
CREATE (leaf)-[needs:NEEDS]->(skill)
SET needs.level = row.level
