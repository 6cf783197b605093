// Keeps other transactions from deriving for these people until this one ends: SET takes the lock.
// in: q {people (keys, in order)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (person:Person {key: key})
SET person.held = true
REMOVE person.held
