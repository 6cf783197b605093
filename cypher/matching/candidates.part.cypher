// Part: Who offers to mentor in a wanted skill or one near it, or has mentored in the team? The offers are read in order from their index.
// on: wanted, team
// in: q {perSkill, perNear}
// out: value mentors (each once)
CALL (wanted) {
  UNWIND wanted AS wish
  CALL (wish) {
    LET skills = [wish.skill]
    CALL matching.offering(skills) YIELD mentor
    RETURN mentor
    UNION
    LET skills = [near IN wish.near | near.skill]
    CALL matching.offering(skills) YIELD mentor
    RETURN DISTINCT mentor LIMIT $q.perNear
  }
  RETURN collect(DISTINCT mentor) AS offering
}
CALL (team) {
  MATCH (team)<-[done:MENTORED]-(mentor:Person)
  WITH mentor ORDER BY done.times DESC, mentor.key LIMIT $q.perSkill
  RETURN collect(mentor) AS known
}
CALL (offering, known) {
  UNWIND offering + known AS mentor
  RETURN collect(DISTINCT mentor) AS mentors
}
