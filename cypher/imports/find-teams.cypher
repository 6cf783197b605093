// How are these teams stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (team:Team {key: row.key})
OPTIONAL MATCH (team)-[:PART_OF]->(parent:Team)
RETURN row.at AS at, team {.*, parent: parent.key} AS stored
