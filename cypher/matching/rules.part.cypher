// Part: What the hard rules need to know about a mentor, as far as everyone may know it. Of experience and add-ons nothing is read.
// on: mentor, keys
// in: today
// out: value ruled
CALL mentoring.offered(mentor) YIELD offered
LET ruled = mentor {
  .key, .name, languages: coalesce(mentor.spoken, mentor.languages), .timeZone, .worksFrom, .worksUntil, offer: offered,
  active: coalesce(mentor.startedOn <= $today, true) AND coalesce(mentor.leftOn > $today, true),
  offered: keys,
  known: COLLECT {
    MATCH (mentor)-[known:KNOWS]->()
    WHERE known.fromRung = 0 AND known.skill IN keys
    RETURN known {.skill, .level, .confidence}
  },
  mentored: [], dates: [], addOns: [],
  above: COLLECT { MATCH (mentor)-[:REPORTS_TO]->+(above:Person) RETURN above.key }
}
