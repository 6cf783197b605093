// Keeps everybody else from deriving for these people until the transaction ends: setting takes the lock.
// in: q {people (keys, in order)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (person:Person {key: key})
SET person.held = true
REMOVE person.held
