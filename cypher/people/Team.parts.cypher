// The smaller teams that are part of it, sorted by name.
// on: team
// out: node part
// order: part.sortName, part.key
MATCH (team)<-[:PART_OF]-(part:Team)
