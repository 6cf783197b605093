// Part: How near is the viewer to the person? 0 everyone, 1 the team, 2 the managers up the line and administrators, 3 the person.
// on: person
// in: viewer {key, administrator}, today
// out: value rung
LET rung = CASE
  WHEN person.key = $viewer.key THEN 3
  WHEN $viewer.administrator THEN 2
  WHEN $viewer.key IS NULL THEN 0
  WHEN EXISTS { (person)-[:REPORTS_TO]->+(:Person {key: $viewer.key}) } THEN 2
  WHEN EXISTS {
    MATCH (:Person {key: $viewer.key})-[mine:MEMBER_OF]->(team:Team)<-[theirs:MEMBER_OF]-(person)
    WHERE NOT coalesce(team.kind, '') IN ['GUILD', 'COMMUNITY']
      AND coalesce(mine.since <= $today, true) AND coalesce(mine.until >= $today, true)
      AND coalesce(theirs.since <= $today, true) AND coalesce(theirs.until >= $today, true)
  } THEN 1
  ELSE 0
END
