// Stores what these people want to do with these skills.
// in: q {rows (person, skill, intent, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (skill:Skill {key: row.skill})
MERGE (person)-[intent:$(row.intent)]->(skill)
SET intent += row.properties
