// In which skills and teams do these people no longer have a mentorship that counts?
// in: q {people (keys)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})-[mentored:MENTORED]->(about)
WHERE NOT EXISTS { (mentor)-[:OFFERS]->(:MentoringOffer) } OR NOT EXISTS {
  MATCH (mentor)<-[:MENTOR]-(mentorship:Mentorship)-[:ON|WITHIN]->(about)
  WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED']
}
DELETE mentored
