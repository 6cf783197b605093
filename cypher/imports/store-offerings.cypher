// Stores these offerings.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (offering:Offering {key: row.key})
SET offering += row.properties
