// The wider skills and groups it belongs to, by name.
// on: skill
// out: node wider
// order: wider.sortName, wider.key
MATCH (skill)-[:BROADER]->(wider:Skill)
