// The add-on that has to be held.
// on: requirement
// out: node addOn
MATCH (requirement)-[:NEEDS]->(addOn:AddOn)
