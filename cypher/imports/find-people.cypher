// How are these people stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.key})
OPTIONAL MATCH (person)-[:REPORTS_TO]->(manager:Person)
RETURN row.at AS at, person {.*, manager: manager.key} AS stored
