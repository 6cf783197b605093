// The skills that the skill helps with, sorted by name.
// on: skill
// out: edge relation, node other
// order: other.sortName, other.key
MATCH (skill)-[relation:SUPPORTS]->(other:Skill)
