// Which skills are stored as near each of these skills, nearest first?
// in: q {skills (keys)}        out: skill, near
CYPHER 25
UNWIND $q.skills AS key
MATCH (skill:Skill {key: key})
RETURN key AS skill, COLLECT {
  MATCH (skill)-[near:NEAR]->(found:Skill)
  RETURN near {.nearness, .reason, .rank, found: found.key} ORDER BY near.rank, found.key
} AS near
