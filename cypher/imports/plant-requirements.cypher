// Creates these requirements.
// in: q {rows (key, label)}        out: -
CYPHER 25
UNWIND $q.rows AS row
CREATE (requirement:Requirement&$(row.label) {key: row.key})
