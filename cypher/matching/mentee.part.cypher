// Part: The facts that the viewer may know about the mentee, as far as they concern certain skills.
// on: person, rung, keys
// in: q {declinedSince}, viewer {administrator}, today
// out: value mentee (null for nobody)
LET mentee = CASE WHEN person IS NOT NULL THEN person {
  .key, languages: coalesce(person.spoken, person.languages), .timeZone,
  worksFrom: CASE WHEN rung >= 2 THEN person.worksFrom END, worksUntil: CASE WHEN rung >= 2 THEN person.worksUntil END,
  known: COLLECT {
    MATCH (person)-[known:KNOWS]->()
    WHERE known.fromRung <= rung AND rung <= known.toRung AND known.skill IN keys AND known.level IS NOT NULL
    RETURN known {.skill, .level}
  },
  above: COLLECT { MATCH (person)-[:REPORTS_TO]->+(above:Person) RETURN above.key },
  matched: COLLECT {
    MATCH (person)<-[:MENTEE]-(m:Mentorship)-[:MENTOR]->(mentor:Person)
    WHERE (rung = 3 OR $viewer.administrator) AND (m.status = 'REQUESTED' OR m.status IN ['ACTIVE', 'PAUSED'] AND coalesce(m.endedOn >= $today, true))
    RETURN mentor.key
  },
  declined: COLLECT {
    MATCH (person)<-[:MENTEE]-(m:Mentorship)-[:MENTOR]->(mentor:Person)
    WHERE (rung = 3 OR $viewer.administrator) AND m.status = 'DECLINED' AND m.endedOn >= $q.declinedSince
    RETURN mentor.key
  }
} END
