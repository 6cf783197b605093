// What it helps with, by name.
// on: skill
// out: edge relation, node other
// order: other.sortName, other.key
MATCH (skill)-[relation:SUPPORTS]->(other:Skill)
