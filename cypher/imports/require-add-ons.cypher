// Links these requirements to the add-on that has to be held.
// in: q {rows (key, addOn)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (leaf:Requirement {key: row.key})
MATCH (addOn:AddOn {key: row.addOn})
CREATE (leaf)-[:NEEDS]->(addOn)
