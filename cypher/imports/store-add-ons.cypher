// Stores these add-ons.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (addOn:AddOn {key: row.key})
SET addOn += row.properties
