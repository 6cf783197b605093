// The larger team it is part of.
// on: team
// out: node parent
MATCH (team)-[:PART_OF]->(parent:Team)
