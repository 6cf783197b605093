// The skills that the role calls for, the most important first.
// on: role
// out: edge requirement, node skill
// order: requirement.importance desc, skill.sortName, skill.key
MATCH (role)-[requirement:CALLS_FOR]->(skill:Skill)
