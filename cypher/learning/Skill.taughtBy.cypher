// The learning items that teach the skill, sorted by title.
// on: skill
// out: edge outcome, node item
// order: item.sortName, item.key
MATCH (skill)<-[outcome:TEACHES]-(item:LearningItem)
