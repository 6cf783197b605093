// The item that has to be completed.
// on: requirement
// out: node item
MATCH (requirement)-[need:NEEDS]->(item:LearningItem)
WHERE need.together IS NULL
