// How many places of these people's offers are open: those that no running mentorship takes.
// in: q {people (keys)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})-[:OFFERS]->(offer:MentoringOffer)
LET taken = COUNT {
  MATCH (mentor)<-[:MENTOR]-(mentorship:Mentorship)
  WHERE mentorship.status IN ['ACTIVE', 'PAUSED']
}
LET open = CASE WHEN taken > offer.places THEN 0 ELSE offer.places - taken END
FILTER offer.openPlaces IS NULL OR offer.openPlaces <> open
SET offer.openPlaces = open
