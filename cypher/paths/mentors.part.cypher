// Part: Who offers these skills and has a free place, as far as everyone may know, and how many people want to learn them?
// on: reached, person
// in: q {mentorsPerSkill}, today
// out: value offered {key, name, wishes (counted to 100), mentors}
UNWIND reached AS skill
FILTER skill:Skill
LET key = skill.key
CALL (skill, key, person) {
  CALL (key) {
    MATCH (mentor:Person)-[offer:MENTORS]->()
    WHERE offer.skill = key AND offer.rank IS NOT NULL AND offer.person IS NOT NULL
    RETURN mentor ORDER BY offer.skill, offer.rank, offer.person LIMIT $q.mentorsPerSkill
  }
  CALL mentoring.offered(mentor) YIELD offered
  FILTER offered.openPlaces > 0 AND NOT coalesce(offered.paused, false)
    AND coalesce(mentor.startedOn <= $today, true) AND coalesce(mentor.leftOn > $today, true)
    AND (person IS NULL OR mentor <> person
      AND NOT EXISTS { (mentor)-[:REPORTS_TO]->+(person) } AND NOT EXISTS { (person)-[:REPORTS_TO]->+(mentor) })
  RETURN collect(mentor {
    .key, .name, weeklyHours: offered.weeklyHours,
    level: head(COLLECT { MATCH (mentor)-[known:KNOWS]->(skill) WHERE known.fromRung = 0 RETURN known.level })
  }) AS mentors
}
LET wishes = COUNT { MATCH (skill)<-[wish:WANTS_TO_LEARN]-() WHERE wish.rung = 0 RETURN wish LIMIT 100 }
WITH skill, mentors, wishes ORDER BY skill.key
WITH collect(skill {.key, .name, wishes: wishes, mentors: mentors}) AS offered
