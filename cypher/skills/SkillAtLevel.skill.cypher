// The skill of the pair.
// on: pair
// out: node skill
MATCH ()-[pair]->(skill:Skill)
