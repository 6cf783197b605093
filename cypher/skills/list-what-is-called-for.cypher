// Which skills does each role call for, the most important first? Roles are read in batches, by key.
// in: q {after (key), atOnce, most (of one role)}        out: key, skills (keys)
CYPHER 25
MATCH (role:Role)
WHERE role.key > $q.after
WITH role ORDER BY role.key LIMIT $q.atOnce
RETURN role.key AS key, COLLECT {
  MATCH (role)-[requirement:CALLS_FOR]->(skill:Skill)
  RETURN skill.key ORDER BY requirement.importance DESC, skill.key LIMIT $q.most
} AS skills
ORDER BY key
