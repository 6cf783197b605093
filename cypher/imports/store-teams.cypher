// Stores these teams.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (team:Team {key: row.key})
SET team += row.properties
