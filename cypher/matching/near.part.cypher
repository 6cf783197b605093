// Part: Which skills that somebody offers are near the wanted ones, and how near?
// on: sought
// in: q {near}
// out: value wanted (the wishes with offering, how many offer the skill, and near, a list of {skill, nearness, reason})
UNWIND sought AS wish
LET skill = wish.skill
CALL skills.near(skill) YIELD near
CALL (near) {
  UNWIND near AS one
  WITH one, one.skill AS skill
  WHERE $q.near AND EXISTS { (skill)<-[:MENTORS]-() }
  RETURN collect(one) AS offered
}
LET offering = COUNT { (skill)<-[:MENTORS]-() }
WITH collect({place: wish.place, skill: skill, level: wish.level, offering: offering, near: offered}) AS wanted
