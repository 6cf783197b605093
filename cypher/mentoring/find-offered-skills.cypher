// What do these people offer to mentor in, what may everyone know about it, and how are they ranked so far?
// in: q {people (keys)}        out: person, skill, level, confidence, times, rank
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})
WHERE EXISTS { (mentor)-[:OFFERS]->(:MentoringOffer) }
MATCH (mentor)-[offers:OFFERS_MENTORING]->(skill:Skill)
WHERE offers.rung = 0
RETURN key AS person, skill.key AS skill,
  head(COLLECT { MATCH (mentor)-[known:KNOWS]->(skill) WHERE known.fromRung = 0 RETURN known.level }) AS level,
  head(COLLECT { MATCH (mentor)-[known:KNOWS]->(skill) WHERE known.fromRung = 0 RETURN known.confidence }) AS confidence,
  head(COLLECT { MATCH (mentor)-[mentored:MENTORED]->(skill) RETURN mentored.times }) AS times,
  head(COLLECT { MATCH (mentor)-[mentors:MENTORS]->(skill) RETURN mentors.rank }) AS rank
