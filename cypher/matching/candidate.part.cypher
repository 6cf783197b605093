// Part: What the hard rules and the ranking need to know about a mentor, all of it known to everyone. The person is the mentee, below are those who report to them, as people.below yields it. The team may be null.
// on: mentor, person, below, team
// in: today
// out: value candidate
LET candidate = mentor {
  .key, .name, languages: coalesce(mentor.spoken, mentor.languages), .timeZone, .worksFrom, .worksUntil, summary: mentor.mentorSummary,
  active: coalesce(mentor.startedOn <= $today, true) AND coalesce(mentor.leftOn > $today, true),
  below: CASE WHEN below IS NULL THEN EXISTS { (mentor)-[:REPORTS_TO]->+(person) } ELSE mentor IN below END,
  inTeam: CASE WHEN team IS NOT NULL THEN head(COLLECT { MATCH (mentor)-[done:MENTORED]->(team) RETURN done {.times, .dates} }) END
}
