// How are these holdings of add-ons stored?
// in: q {rows (at, person, addOn, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (addOn:AddOn {key: row.addOn})
CALL (person, addOn, row) {
  MATCH (person)-[holding:HOLDS]->(addOn)
  WHERE holding.key = row.key
  RETURN holding
}
RETURN row.at AS at, holding {.*} AS stored
