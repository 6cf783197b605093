// The skills related to the skill, sorted by name.
// on: skill
// out: edge relation, node other
// order: other.sortName, other.key
MATCH (skill)-[relation:RELATED]-(other:Skill)
WHERE startNode(relation) = skill OR NOT EXISTS { (skill)-[:RELATED]->(other) }
