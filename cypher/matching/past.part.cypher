// Part: Somebody's mentorships that count as experience: when each ended or, if it is under way, began; and its skills, if they mentored more than once in a wanted one.
// on: mentor, wished
// in: today
// out: value past (date: null where it isn't known; skills)
LET again = EXISTS { (mentor)-[done:MENTORED]->(about:Skill) WHERE done.times > 1 AND about.key IN wished }
MATCH (mentor)<-[:MENTOR]-(mentorship:Mentorship)
WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED']
LET over = mentorship.status IN ['COMPLETED', 'ENDED'] OR mentorship.endedOn < date.truncate('quarter', $today)
LET past = {
  date: coalesce(CASE WHEN over THEN mentorship.endedOn END, mentorship.startedOn),
  skills: COLLECT { MATCH (mentorship)-[:ON]->(skill:Skill) WHERE again RETURN skill.key }
}
