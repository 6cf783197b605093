// Stores these learning items.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (item:LearningItem {key: row.key})
SET item += row.properties
