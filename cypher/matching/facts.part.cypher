// Part: The facts that everyone may know about some mentors, as far as they concern certain skills and a team.
// on: mentors, keys, wished, team
// in: q {mentee}, today
// out: value candidates
UNWIND mentors AS mentor
CALL mentoring.offered(mentor) YIELD offered
WITH collect(mentor {
  .key, languages: coalesce(mentor.spoken, mentor.languages), .timeZone, .worksFrom, .worksUntil, offer: offered,
  active: coalesce(mentor.startedOn <= $today, true) AND coalesce(mentor.leftOn > $today, true),
  offered: COLLECT { MATCH (mentor)-[offers:MENTORS]->() WHERE offers.skill IN keys RETURN offers.skill },
  known: COLLECT {
    MATCH (mentor)-[known:KNOWS]->() WHERE known.fromRung = 0 AND known.skill IN keys
    RETURN known {.skill, .level, .confidence}
  },
  mentored: COLLECT {
    MATCH (mentor)-[done:MENTORED]->(what) WHERE what = team OR what:Skill AND what.key IN keys
    RETURN done {.times, .dates, skill: CASE WHEN what:Skill THEN what.key END}
  },
  past: COLLECT {
    CALL matching.past(mentor, wished) YIELD past
    RETURN past
  },
  addOns: COLLECT {
    CALL matching.helpful(mentor) YIELD addOn
    RETURN addOn {.key, .name} ORDER BY addOn.key
  },
  above: COLLECT { MATCH (mentor)-[:REPORTS_TO]->+(above:Person) WHERE $q.mentee IS NOT NULL RETURN above.key }
}) AS candidates
