// Whom does an issuer mean by this email address? If two people share it, nobody.
// in: email        out: key, leftOn
CYPHER 25
MATCH (person:Person {email: toLower($email)})
RETURN person.key AS key, person.leftOn AS leftOn
LIMIT 2
