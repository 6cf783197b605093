// Part: What the hard rules need to know about a mentor, as far as everyone may know it and it concerns certain skills.
// on: mentor, keys
// in: today
// out: value ruled
CALL mentoring.offered(mentor) YIELD offered
LET ruled = mentor {
  .key, .name, languages: coalesce(mentor.spoken, mentor.languages), .timeZone, .worksFrom, .worksUntil, offer: offered,
  active: coalesce(mentor.startedOn <= $today, true) AND coalesce(mentor.leftOn > $today, true),
  offered: COLLECT { MATCH (mentor)-[offers:MENTORS]->() WHERE offers.skill IN keys RETURN offers.skill },
  known: COLLECT {
    MATCH (mentor)-[known:KNOWS]->() WHERE known.fromRung = 0 AND known.skill IN keys
    RETURN known {.skill, .level, .confidence}
  },
  above: COLLECT { MATCH (mentor)-[:REPORTS_TO]->+(above:Person) RETURN above.key },
  mentored: [], past: [], addOns: []
}
