// Finds one person by key or email address.
// out: node person
MATCH (person:Person)
WHERE person.key = $args.by.key OR person.email = toLower($args.by.email)
