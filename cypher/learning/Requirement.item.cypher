// The item that has to be completed.
// on: requirement
// out: node item
MATCH (requirement)-[:NEEDS]->(item:LearningItem)
