// Which skills are near the wanted ones: what is directly narrower and offered by somebody covers a part of it; the broader covers nothing for sure.
// on: wishes
// out: value wanted (the wishes with offering, how many offer the skill, and near, at most 100 skills)
CALL (wishes) {
  UNWIND wishes AS wish
  CALL (wish) {
    WITH wish.skill AS skill
    RETURN COUNT { (skill)<-[:MENTORS]-() } AS offering
  }
  CALL (wish) {
    WITH wish.skill AS skill
    MATCH (skill)<-[:BROADER]-(near:Skill)
    WHERE $q.near AND EXISTS { (near)<-[:MENTORS]-() }
    WITH near ORDER BY near.key LIMIT 100
    RETURN collect(near) AS near
  }
  RETURN collect({place: wish.place, skill: wish.skill, level: wish.level, offering: offering, near: near}) AS wanted
}
