// Part: Which mentorships of a mentor count as experience? In the order of their keys.
// on: person
// out: value done
MATCH (person)<-[:MENTOR]-(mentorship:Mentorship)
WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED']
WITH mentorship ORDER BY mentorship.key
LET done = mentorship {
  .startedOn, .endedOn, current: mentorship.status IN ['ACTIVE', 'PAUSED'],
  skills: COLLECT { MATCH (mentorship)-[:ON]->(skill:Skill) RETURN skill.key ORDER BY skill.key }
}
