// The item that has to be taken at the same time, or completed before.
// on: requirement
// out: node item
MATCH (requirement)-[need:NEEDS]->(item:LearningItem)
WHERE need.together
