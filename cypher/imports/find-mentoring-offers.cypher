// How are these mentoring offers stored? Implied offers are left out, since nobody stated them.
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (offer:MentoringOffer {key: row.key})
WHERE offer.implied IS NULL
RETURN row.at AS at, offer {.*} AS stored
