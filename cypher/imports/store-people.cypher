// These are people.
// in: rows (key, properties)        out: -
CYPHER 25
UNWIND $rows AS row
MERGE (person:Person {key: row.key})
SET person += row.properties
