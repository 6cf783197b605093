// Part: Which skills are near the named ones?
// on: subjects
// in: q {near}
// out: value near (of (the named skill's key), skill, nearness, reason; nearest first)
UNWIND subjects AS subject
WITH DISTINCT subject.skill AS skill, subject.place IS NOT NULL AS named
WHERE named AND $q.near
CALL skills.near(skill) YIELD near
UNWIND near AS one
WITH collect({of: skill.key, skill: one.skill, nearness: one.nearness, reason: one.reason}) AS near
