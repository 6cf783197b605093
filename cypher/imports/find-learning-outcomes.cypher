// How is it stored what these items teach?
// in: rows (at, item, skill)        out: at, stored
CYPHER 25
UNWIND $rows AS row
MATCH (item:LearningItem {key: row.item})
MATCH (skill:Skill {key: row.skill})
MATCH (item)-[teaches:TEACHES]->(skill)
RETURN row.at AS at, teaches {.*} AS stored
