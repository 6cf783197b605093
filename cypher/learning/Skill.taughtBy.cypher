// What teaches it, by title.
// on: skill
// out: edge outcome, node item
// order: item.sortName, item.key
MATCH (skill)<-[outcome:TEACHES]-(item:LearningItem)
