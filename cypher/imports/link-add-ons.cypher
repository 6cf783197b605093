// Links these add-ons to their requirement trees, found by the add-ons' keys.
// in: q {rows (key, requires)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (addOn:AddOn {key: row.key})
SET addOn.requires = row.requires
WITH addOn
MATCH (root:Requirement {key: 'addOn/' + addOn.key})
MERGE (addOn)-[:REQUIRES]->(root)
