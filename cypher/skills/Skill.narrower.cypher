// The narrower skills within the skill, sorted by name.
// on: skill
// out: node narrower
// order: narrower.sortName, narrower.key
MATCH (skill)<-[:BROADER]-(narrower:Skill)
