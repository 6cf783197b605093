// Links these teams to the team that they are part of. Links to any other team are removed.
// in: q {rows (key, parent)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (team:Team {key: row.key})
CALL (team) {
  MATCH (team)-[former:PART_OF]->()
  DELETE former
}
MATCH (parent:Team {key: row.parent})
MERGE (team)-[:PART_OF]->(parent)
