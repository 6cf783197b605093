// In which skills do these people no longer offer mentoring for everyone to know?
// in: q {people (keys)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})-[mentors:MENTORS]->(skill:Skill)
WHERE NOT EXISTS { (mentor)-[:OFFERS_MENTORING {rung: 0}]->(skill) }
  OR NOT EXISTS { (mentor)-[:OFFERS]->(:MentoringOffer) }
DELETE mentors
