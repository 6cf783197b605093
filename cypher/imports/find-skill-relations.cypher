// How are these relations between skills stored?
// in: rows (at, from, relation, to)        out: at, stored
CYPHER 25
UNWIND $rows AS row
MATCH (from:Skill {key: row.from})
MATCH (to:Skill {key: row.to})
MATCH (from)-[relation:BROADER|REQUIRES|SUPPORTS|RELATED]->(to)
WHERE type(relation) = row.relation
RETURN row.at AS at, relation {.*} AS stored
