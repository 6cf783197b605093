// Stores these people's mentoring offers.
// in: q {rows (key, person, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MERGE (offer:MentoringOffer {key: row.key})
SET offer += row.properties
REMOVE offer.implied
MERGE (person)-[:OFFERS]->(offer)
