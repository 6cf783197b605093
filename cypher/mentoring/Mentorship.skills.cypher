// The skills that the mentorship is about, sorted by name.
// on: mentorship
// out: node skill
// order: skill.sortName, skill.key
MATCH (mentorship)-[:ON]->(skill:Skill)
