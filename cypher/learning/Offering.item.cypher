// The learning item that is held.
// on: offering
// out: node item
MATCH (offering)-[:OF]->(item:LearningItem)
