// How are these enrolments stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (enrolment:Enrolment {key: row.key})
RETURN row.at AS at, enrolment {.*} AS stored
