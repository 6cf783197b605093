// How are these learning outcomes stored?
// in: q {rows (at, item, skill)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (item:LearningItem {key: row.item})
MATCH (skill:Skill {key: row.skill})
CALL (item, skill) {
  MATCH (item)-[teaches:TEACHES]->(skill)
  RETURN teaches
}
RETURN row.at AS at, teaches {.*} AS stored
