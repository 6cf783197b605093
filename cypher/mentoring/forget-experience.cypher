// In which skills and teams do these people no longer have a mentorship that counts? Always starts from the person, since a skill is a hub.
// in: q {people (keys)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})
LET done = COLLECT {
  MATCH (mentor)<-[:MENTOR]-(mentorship:Mentorship)-[:ON|WITHIN]->(about)
  WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED']
  RETURN DISTINCT about
}
MATCH (mentor)-[mentored:MENTORED]->(about)
WHERE NOT EXISTS { (mentor)-[:OFFERS]->(:MentoringOffer) } OR NOT about IN done
DELETE mentored
