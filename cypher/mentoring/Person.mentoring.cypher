// What the person offers as a mentor; nothing when they have left.
// on: person
// out: node offer
MATCH (person)-[:OFFERS]->(offer:MentoringOffer)
WHERE coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true)
