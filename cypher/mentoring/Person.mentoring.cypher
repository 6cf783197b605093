// What the person offers as a mentor; nothing when they don't belong to the organisation today.
// on: person
// out: node offer
MATCH (person)-[:OFFERS]->(offer:MentoringOffer)
WHERE coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true)
