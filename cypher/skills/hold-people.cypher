// Keeps everybody else from deriving for these people until the transaction ends.
// in: q {people (keys, in order)}        out: -
CYPHER 25
UNWIND $q.people AS key
MATCH (person:Person {key: key})
REMOVE person.held
