// How often, and when last, have these people mentored in each skill and each team? Where fewer than five others were in the team then, it would tell whom.
// in: q {people (keys), today}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (mentor:Person {key: key})
WHERE EXISTS { (mentor)-[:OFFERS]->(:MentoringOffer) }
MATCH (mentor)<-[:MENTOR]-(mentorship:Mentorship)-[:ON|WITHIN]->(about:Skill|Team)
WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED']
LET then = coalesce(mentorship.startedOn, mentorship.endedOn)
LET members = COUNT {
  MATCH (about)<-[:PART_OF]-*(:Team)<-[membership:MEMBER_OF]-(member:Person)
  WHERE coalesce(membership.since <= then, true) AND coalesce(membership.until >= then, true)
  RETURN DISTINCT member LIMIT 6
}
FILTER about:Skill OR members IN [0, 6]
LET over = mentorship.status IN ['COMPLETED', 'ENDED'] OR mentorship.endedOn < date.truncate('quarter', $q.today)
WITH mentor, about, coalesce(CASE WHEN over THEN mentorship.endedOn END, mentorship.startedOn) AS date
ORDER BY date DESC
WITH mentor, about, count(*) AS times, collect(date)[..50] AS dates
MERGE (mentor)-[mentored:MENTORED]->(about)
SET mentored.times = times, mentored.dates = dates
