// How are these learning items stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (item:LearningItem {key: row.key})
RETURN row.at AS at, item {.*} AS stored
