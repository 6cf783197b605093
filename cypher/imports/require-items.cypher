// These requirements need an item completed.
// in: q {rows (key, item)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (leaf:Requirement {key: row.key})
MATCH (item:LearningItem {key: row.item})
CREATE (leaf)-[:NEEDS]->(item)
