// What are the skills, and which are directly broader than each? Read in batches, by key.
// in: q {after (key), atOnce}        out: key, kind, skills (keys of the wider)
CYPHER 25
MATCH (skill:Skill)
WHERE skill.key > $q.after
WITH skill ORDER BY skill.key LIMIT $q.atOnce
RETURN skill.key AS key, coalesce(skill.kind, 'SKILL') AS kind,
  COLLECT { MATCH (skill)-[:BROADER]->(wider:Skill) RETURN wider.key } AS skills
ORDER BY key
