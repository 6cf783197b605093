// Part: Who offers these skills, with what the hard rules need to know, and how many people want to learn them?
// on: reached, person
// out: value offered {key, name, wishes (counted to 100), mentors}
CALL people.below(person) YIELD below
UNWIND reached AS skill
FILTER skill:Skill
CALL (skill, person, below) {
  LET skills = [skill]
  CALL matching.offering(skills) YIELD mentor
  CALL matching.candidate(mentor, person, below) YIELD candidate
  RETURN collect(candidate) AS mentors
}
LET wishes = COUNT { MATCH (skill)<-[wish:WANTS_TO_LEARN]-() WHERE wish.rung = 0 RETURN wish LIMIT 100 }
WITH skill, mentors, wishes ORDER BY skill.key
WITH collect(skill {.key, .name, wishes: wishes, mentors: mentors}) AS offered
