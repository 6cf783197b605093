// Links these requirements to the item that has to be completed, or taken at the same time.
// in: q {rows (key, item, together (true, or nothing))}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (leaf:Requirement {key: row.key})
MATCH (item:LearningItem {key: row.item})
CREATE (leaf)-[needs:NEEDS]->(item)
SET needs.together = row.together
