// How are these relations between skills stored?
// in: q {rows (at, from, relation, to)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (from:Skill {key: row.from})
MATCH (to:Skill {key: row.to})
CALL (from, to, row) {
  MATCH (from)-[relation:BROADER|REQUIRES|SUPPORTS|RELATED]->(to)
  WHERE type(relation) = row.relation
  RETURN relation
}
RETURN row.at AS at, relation {.*} AS stored
