// Stores which people hold which add-ons.
// in: q {rows (person, addOn, key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (addOn:AddOn {key: row.addOn})
MERGE (person)-[holding:HOLDS {key: row.key}]->(addOn)
SET holding += row.properties
SET holding.addOn = addOn.key, holding.person = person.key, holding.sortName = person.sortName
