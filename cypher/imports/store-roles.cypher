// Stores these roles.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (role:Role {key: row.key})
SET role += row.properties
