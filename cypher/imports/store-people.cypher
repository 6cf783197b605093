// Stores these people. Lists in the order of their names are read from relationships, which get new names too.
// in: q {rows (key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (person:Person {key: row.key})
SET person += row.properties
WITH person
MATCH (person)-[listed:HOLDS|MEMBER_OF]->()
WHERE listed.sortName <> person.sortName
SET listed.sortName = person.sortName
