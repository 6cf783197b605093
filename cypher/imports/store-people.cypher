// Stores these people.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (person:Person {key: row.key})
SET person += row.properties
