// Part: The facts that everyone may know about some mentors, as far as they concern certain skills and a team.
// on: mentors, keys, wished, team
// in: -
// out: value candidates
UNWIND mentors AS mentor
CALL matching.rules(mentor, keys) YIELD ruled
WITH collect(ruled {
  .*,
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
  }
}) AS candidates
