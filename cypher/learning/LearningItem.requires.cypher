// The root of the tree of what is required before.
// on: item
// out: node requirement
MATCH (item)-[:REQUIRES]->(requirement:Requirement)
