// The skills that the item teaches, sorted by name.
// on: item
// out: pair outcome
// order: skill.sortName, skill.key
MATCH (item)-[outcome:TEACHES]->(skill:Skill)
