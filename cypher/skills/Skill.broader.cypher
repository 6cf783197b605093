// The broader skills and groups that the skill belongs to, sorted by name.
// on: skill
// out: node wider
// order: wider.sortName, wider.key
MATCH (skill)-[:BROADER]->(wider:Skill)
