// Gives everyone who offers mentoring in a skill for everyone to know an offer, with one place if they never stated how many.
// in: q {people (keys)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})
WHERE EXISTS { (mentor)-[:OFFERS_MENTORING {rung: 0}]->() } AND NOT EXISTS { (mentor)-[:OFFERS]->() }
MERGE (offer:MentoringOffer {key: key})
ON CREATE SET offer.places = 1, offer.paused = false, offer.implied = true
MERGE (mentor)-[:OFFERS]->(offer)
