// Part: Who can train others in the wanted skills: who offers it, or is among those who know a skill best and holds an add-on for it? All skills near a wanted one share its limits, nearest first.
// on: subjects, near, addOn
// in: q {perSkill}
// out: value able
UNWIND subjects AS subject
WITH DISTINCT subject.skill.key AS wanted
UNWIND [[wanted], [one IN near WHERE one.of = wanted | one.skill.key]] AS skills
CALL (skills, addOn) {
  CALL (skills, addOn) {
    CALL training.offering(skills) YIELD trainer
    RETURN trainer
    UNION
    CALL training.knowing(skills, addOn) YIELD trainer
    RETURN trainer
  }
  RETURN DISTINCT trainer LIMIT $q.perSkill
}
WITH collect(DISTINCT trainer) AS able
