// All skills and groups, sorted by name.
// out: node skill
// counting scans: all of them are counted
// skips: Skill when filter.kinds
// order: skill.sortName, skill.key
MATCH (skill:Skill)
WHERE skill.sortName IS NOT NULL AND skill.key IS NOT NULL
  AND skill.kind IN $args.filter.kinds // when filter.kinds
