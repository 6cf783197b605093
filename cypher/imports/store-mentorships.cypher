// Stores these mentorships.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (mentorship:Mentorship {key: row.key})
SET mentorship += row.properties
