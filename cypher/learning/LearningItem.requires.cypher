// The root of the tree of what has to be there before.
// on: item
// out: node requirement
MATCH (item)-[:REQUIRES]->(requirement:Requirement)
