// How are these roles stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (role:Role {key: row.key})
RETURN row.at AS at, role {.*} AS stored
