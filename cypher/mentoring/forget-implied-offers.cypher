// Whose mentoring offer was only implied by skills that they no longer offer for everyone to know?
// in: q {people (keys)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})-[:OFFERS]->(offer:MentoringOffer {implied: true})
WHERE NOT EXISTS { (mentor)-[:OFFERS_MENTORING {rung: 0}]->() }
DETACH DELETE offer
