// Part: Whose skills count: the person's, or those of everyone who belongs to the team or to one of its parts today?
// on: person, team
// in: q {mostPeople}, today
// out: value people (each once, by key, at most so many)
CALL (person, team) {
  WHEN person IS NOT NULL THEN {
    RETURN [person] AS people
  }
  ELSE {
    MATCH (team)<-[:PART_OF]-*(part:Team)<-[membership:MEMBER_OF]-(member:Person)
    WHERE coalesce(membership.since <= $today, true) AND coalesce(membership.until >= $today, true)
      AND coalesce(member.startedOn <= $today, true) AND coalesce(member.leftOn > $today, true)
    WITH DISTINCT member ORDER BY member.key LIMIT $q.mostPeople
    RETURN collect(member) AS people
  }
}
