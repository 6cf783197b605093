// The add-on that is held.
// on: holding
// out: node addOn
MATCH ()-[holding]->(addOn:AddOn)
