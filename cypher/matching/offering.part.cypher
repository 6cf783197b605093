// Part: Who offers to mentor in these skills, best first in each? Read in order from an index.
// on: skills
// in: q {perSkill}
// out: value mentor
UNWIND skills AS skill
CALL (skill) {
  MATCH (mentor:Person)-[offer:MENTORS]->()
  WHERE offer.skill = skill.key AND offer.rank IS NOT NULL AND offer.person IS NOT NULL
  RETURN mentor ORDER BY offer.skill, offer.rank, offer.person LIMIT $q.perSkill
}
