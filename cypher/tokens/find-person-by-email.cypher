// Whom does an issuer mean by this e-mail address? Two who share one are nobody.
// in: email        out: key, leftOn
CYPHER 25
MATCH (person:Person {email: toLower($email)})
RETURN person.key AS key, person.leftOn AS leftOn
LIMIT 2
