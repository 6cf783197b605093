// How are these offers of mentoring stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (offer:MentoringOffer {key: row.key})
RETURN row.at AS at, offer {.*} AS stored
