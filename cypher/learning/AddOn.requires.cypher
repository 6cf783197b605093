// The root of the tree of what is required before.
// on: addOn
// out: node requirement
MATCH (addOn)-[:REQUIRES]->(requirement:Requirement)
