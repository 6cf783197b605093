// How are these completions stored?
// in: q {rows (at, person, item)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (item:LearningItem {key: row.item})
CALL (person, item) {
  MATCH (person)-[completed:COMPLETED]->(item)
  RETURN completed
}
RETURN row.at AS at, completed {.*} AS stored
