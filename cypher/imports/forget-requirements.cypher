// Deletes these requirement trees.
// in: q {rows (root: the key of the first requirement)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (root:Requirement {key: row.root})
MATCH (root)-[:PART]->*(part:Requirement)
DETACH DELETE part
