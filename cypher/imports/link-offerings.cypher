// Links these offerings to their item and to the people who hold them, with their roles. Links to any others are removed.
// in: q {rows (key, item, leads, coTrainers, helpers)}        out: -
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
SET offering.item = item.key
WITH offering, row
UNWIND [key IN row.leads | {key: key}] + [key IN row.coTrainers | {key: key, role: 'CO_TRAINER'}]
  + [key IN row.helpers | {key: key, role: 'HELPER'}] AS part
MATCH (person:Person {key: part.key})
MERGE (person)-[leads:LEADS]->(offering)
SET leads.role = part.role
