// Links these items to their requirement trees, found by the items' keys.
// in: q {rows (key, requires)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (item:LearningItem {key: row.key})
SET item.requires = row.requires
WITH item
MATCH (root:Requirement {key: 'item/' + item.key})
MERGE (item)-[:REQUIRES]->(root)
