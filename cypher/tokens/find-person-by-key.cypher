// Whom does a token mean by this key?
// in: key        out: key, leftOn
CYPHER 25
MATCH (person:Person {key: $key})
RETURN person.key AS key, person.leftOn AS leftOn
