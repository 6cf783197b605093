// What it teaches, by the skills' names.
// on: item
// out: pair outcome
// order: skill.sortName, skill.key
MATCH (item)-[outcome:TEACHES]->(skill:Skill)
