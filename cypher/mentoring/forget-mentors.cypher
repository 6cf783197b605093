// In what do these people no longer offer mentoring to everyone?
// in: q {people (keys)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})-[mentors:MENTORS]->(skill:Skill)
WHERE NOT EXISTS { (mentor)-[:OFFERS_MENTORING {rung: 0}]->(skill) }
  OR NOT EXISTS { (mentor)-[:OFFERS]->(:MentoringOffer) }
DELETE mentors
