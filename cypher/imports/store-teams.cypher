// These are teams.
// in: rows (key, properties)        out: -
CYPHER 25
UNWIND $rows AS row
MERGE (team:Team {key: row.key})
SET team += row.properties
