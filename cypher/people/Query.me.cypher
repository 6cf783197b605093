// The person who asks.
// out: node person
MATCH (person:Person {key: $viewer.key})
