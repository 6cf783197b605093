// How are these add-ons stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (addOn:AddOn {key: row.key})
RETURN row.at AS at, addOn {.*} AS stored
