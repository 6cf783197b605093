// Stores these skills.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (skill:Skill {key: row.key})
SET skill += row.properties
