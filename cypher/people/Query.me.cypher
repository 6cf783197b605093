// The person who sends the request.
// out: node person
MATCH (person:Person {key: $viewer.key})
