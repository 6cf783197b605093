// Stores which items teach which skills, with a link back from the skill.
// in: q {rows (item, skill, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (item:LearningItem {key: row.item})
MATCH (skill:Skill {key: row.skill})
MERGE (item)-[teaches:TEACHES]->(skill)
MERGE (skill)-[:TAUGHT_BY]->(item)
SET teaches += row.properties
