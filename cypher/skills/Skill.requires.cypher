// The skills that have to be known for the skill, sorted by name.
// on: skill
// out: edge relation, node other
// order: other.sortName, other.key
MATCH (skill)-[relation:REQUIRES]->(other:Skill)
