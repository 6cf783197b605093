// What has to be known for it, by name.
// on: skill
// out: edge relation, node other
// order: other.sortName, other.key
MATCH (skill)-[relation:REQUIRES]->(other:Skill)
