// Part: By whom is somebody being mentored in certain skills, for the person and administrators?
// on: person, rung, skillKeys
// in: viewer {administrator}, today
// out: value mentorships
LET mentorships = COLLECT {
  MATCH (person)<-[:MENTEE]-(mentorship:Mentorship)-[:MENTOR]->(mentor:Person)
  WHERE (rung = 3 OR $viewer.administrator)
    AND mentorship.status IN ['ACTIVE', 'PAUSED'] AND coalesce(mentorship.endedOn >= $today, true)
  CALL mentoring.offered(mentor) YIELD offered
  RETURN {
    mentor: mentor {.key, .name, offer: offered}, since: mentorship.startedOn,
    skills: COLLECT {
      MATCH (mentorship)-[:ON]->(skill:Skill)
      WHERE skill.key IN skillKeys
      RETURN {key: skill.key, level: head(COLLECT { MATCH (mentor)-[known:KNOWS]->(skill) WHERE known.fromRung = 0 RETURN known.level })}
    }
  } ORDER BY mentorship.key
}
