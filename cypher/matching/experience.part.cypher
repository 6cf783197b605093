// Part: What have these mentors done in the team? Nothing if there is no team.
// on: mentors, team
// out: value inTeam (person, times, dates)
CALL (mentors, team) {
  WHEN team IS NULL THEN { RETURN [] AS inTeam }
  ELSE {
    UNWIND mentors AS mentor
    MATCH (mentor)-[done:MENTORED]->(team)
    RETURN collect(done {.times, .dates, person: mentor.key}) AS inTeam
  }
}
