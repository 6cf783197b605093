// All skills and groups, by name.
// out: node skill
// counting scans: all of them are counted
// order: skill.sortName, skill.key
MATCH (skill:Skill)
WHERE skill.sortName IS NOT NULL AND skill.key IS NOT NULL AND ($args.filter.kinds IS NULL OR skill.kind IN $args.filter.kinds)
