// How are these offerings stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (offering:Offering {key: row.key})
OPTIONAL MATCH (offering)-[:OF]->(item:LearningItem)
RETURN row.at AS at, offering {.*, item: item.key,
  leads: COLLECT { MATCH (offering)<-[:LEADS]-(lead:Person) RETURN lead.key ORDER BY lead.key }} AS stored
