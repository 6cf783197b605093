// Links these requirements to the ones that they are parts of.
// in: q {rows (key, parent, position)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (parent:Requirement {key: row.parent})
MATCH (part:Requirement {key: row.key})
CREATE (parent)-[:PART {position: row.position}]->(part)
