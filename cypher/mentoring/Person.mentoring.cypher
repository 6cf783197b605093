// What the person offers as a mentor.
// on: person
// out: node offer
MATCH (person)-[:OFFERS]->(offer:MentoringOffer)
