// Links these requirements to the skill that is needed, with its level if there is one.
// in: q {rows (key, skill, level)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (leaf:Requirement {key: row.key})
MATCH (skill:Skill {key: row.skill})
CREATE (leaf)-[needs:NEEDS]->(skill)
SET needs.level = row.level
