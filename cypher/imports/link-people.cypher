// Links these people to their manager. Links to any other manager are removed.
// in: q {rows (key, manager)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.key})
CALL (person) {
  MATCH (person)-[former:REPORTS_TO]->()
  DELETE former
}
MATCH (manager:Person {key: row.manager})
MERGE (person)-[:REPORTS_TO]->(manager)
