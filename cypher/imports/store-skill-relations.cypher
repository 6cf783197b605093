// Stores these relations between skills.
// in: q {rows (from, relation, to, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (from:Skill {key: row.from})
MATCH (to:Skill {key: row.to})
MERGE (from)-[relation:$(row.relation)]->(to)
SET relation += row.properties
