// These offerings are of this item and no other, led by these people and nobody else.
// in: q {rows (key, item, leads)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (offering:Offering {key: row.key})
CALL (offering) {
  MATCH (offering)-[former:OF]->()
  DELETE former
}
CALL (offering) {
  MATCH (offering)<-[former:LEADS]-()
  DELETE former
}
MATCH (item:LearningItem {key: row.item})
MERGE (offering)-[:OF]->(item)
WITH offering, row
UNWIND row.leads AS key
MATCH (lead:Person {key: key})
MERGE (lead)-[:LEADS]->(offering)
