// Finds one person by key.
// out: node person
MATCH (person:Person {key: $args.key})
