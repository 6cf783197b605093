// What may everyone know of these people as mentors, and what is stored of it?
// in: q {people (keys)}        out: person, stored (null for nothing), offer (null for none), offered (keys), known, mentorships, addOns
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})
OPTIONAL MATCH (mentor)-[:OFFERS]->(offer:MentoringOffer)
RETURN key AS person, mentor.mentorSummary AS stored, offer {.places, .weeklyHours, .paused},
  COLLECT { MATCH (mentor)-[offers:MENTORS]->() RETURN offers.skill ORDER BY offers.skill } AS offered,
  COLLECT {
    MATCH (mentor)-[known:KNOWS]->() WHERE known.fromRung = 0
    RETURN known {.skill, .level, .confidence} ORDER BY known.skill
  } AS known,
  COLLECT {
    MATCH (mentor)<-[:MENTOR]-(mentorship:Mentorship)
    WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED']
    WITH mentorship ORDER BY mentorship.key
    RETURN mentorship {
      .startedOn, .endedOn, current: mentorship.status IN ['ACTIVE', 'PAUSED'],
      skills: COLLECT { MATCH (mentorship)-[:ON]->(skill:Skill) RETURN skill.key ORDER BY skill.key }
    }
  } AS mentorships,
  COLLECT {
    MATCH (mentor)-[holding:HOLDS]->(addOn:AddOn)
    WITH holding, addOn ORDER BY addOn.key, holding.key
    RETURN holding {.since, .until, addOn: addOn.key}
  } AS addOns
