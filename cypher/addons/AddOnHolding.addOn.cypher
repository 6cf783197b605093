// What is held.
// on: holding
// out: node addOn
MATCH ()-[holding]->(addOn:AddOn)
