// The root of the tree of what has to be there before.
// on: addOn
// out: node requirement
MATCH (addOn)-[:REQUIRES]->(requirement:Requirement)
