// How are these skills stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (skill:Skill {key: row.key})
RETURN row.at AS at, skill {.*} AS stored
