// Part: Who can train others in the wanted skills? All skills near a wanted one share its limit, nearest first.
// on: subjects, near, addOn
// in: q {perSkill}
// out: value able
UNWIND subjects AS subject
WITH DISTINCT subject.skill.key AS wanted
UNWIND [[wanted], [one IN near WHERE one.of = wanted | one.skill.key]] AS skills
CALL (skills, addOn) {
  UNWIND skills AS skill
  CALL training.knowing(skill, addOn) YIELD trainer
  RETURN DISTINCT trainer LIMIT $q.perSkill
}
WITH collect(DISTINCT trainer) AS able
