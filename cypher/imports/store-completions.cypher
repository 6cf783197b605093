// Stores which people have completed which items.
// in: q {rows (person, item, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (item:LearningItem {key: row.item})
MERGE (person)-[completed:COMPLETED]->(item)
SET completed += row.properties
