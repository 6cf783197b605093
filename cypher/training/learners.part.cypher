// Part: Who wants to learn a wanted skill and lets everyone know, the most advanced first? Read in order from an index.
// on: subjects
// in: q {learnersPerSkill}, today
// out: value learners
UNWIND subjects AS subject
WITH DISTINCT subject.skill.key AS skill
CALL (skill) {
  MATCH (learner:Person)-[known:KNOWS]->()
  WHERE known.skill = skill AND known.wantsToLearn IS NOT NULL AND known.rank IS NOT NULL AND known.person IS NOT NULL
  RETURN learner, known ORDER BY known.skill, known.wantsToLearn, known.rank, known.person LIMIT $q.learnersPerSkill
}
WITH collect(learner {
  .key, languages: coalesce(learner.spoken, learner.languages), skill: skill, level: known.level,
  active: coalesce(learner.startedOn <= $today, true) AND coalesce(learner.leftOn > $today, true),
  addOns: COLLECT {
    LET holder = learner
    CALL addons.held(holder) YIELD held
    FILTER held.kind IN ['TRAINER', 'SPEAKER']
    WITH held ORDER BY held.key
    RETURN held {.key, .name}
  }
}) AS learners
