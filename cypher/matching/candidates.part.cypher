// Part: Who offers to mentor in a wanted skill or one near it, or has mentored in the team? The offers are read in order from their index.
// on: wanted, team
// in: q {perSkill}
// out: value mentors (each once)
CALL (wanted) {
  UNWIND wanted AS wish
  UNWIND [[wish.skill], [near IN wish.near | near.skill]] AS skills
  CALL (skills) {
    UNWIND skills AS skill
    CALL (skill) {
      MATCH (mentor:Person)-[offer:MENTORS]->()
      WHERE offer.skill = skill.key AND offer.rank IS NOT NULL AND offer.person IS NOT NULL
      RETURN mentor ORDER BY offer.skill, offer.rank, offer.person LIMIT $q.perSkill
    }
    RETURN mentor LIMIT $q.perSkill
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
