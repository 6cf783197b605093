// These are skills.
// in: rows (key, properties)        out: -
CYPHER 25
UNWIND $rows AS row
MERGE (skill:Skill {key: row.key})
SET skill += row.properties
