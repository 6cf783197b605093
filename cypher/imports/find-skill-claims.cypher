// How are these claims stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (claim:SkillClaim {key: row.key})
RETURN row.at AS at, claim {.*} AS stored
