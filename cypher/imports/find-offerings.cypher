// How are these offerings stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (offering:Offering {key: row.key})
OPTIONAL MATCH (offering)-[:OF]->(item:LearningItem)
CALL (offering) {
  OPTIONAL MATCH (offering)<-[leads:LEADS]-(person:Person)
  WITH leads.role AS role, person.key AS key ORDER BY key
  RETURN collect(CASE WHEN role IS NULL THEN key END) AS leads,
    collect(CASE WHEN role = 'CO_TRAINER' THEN key END) AS coTrainers,
    collect(CASE WHEN role = 'HELPER' THEN key END) AS helpers
}
RETURN row.at AS at, offering {.*, item: item.key, leads: leads, coTrainers: coTrainers, helpers: helpers} AS stored
