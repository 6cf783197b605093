// Which addresses do several people have? They say who signs in, and so they are nobody's until it is clear whose.
// in: -        out: -
CYPHER 25
MATCH (person:Person)
WHERE person.email IS NOT NULL
WITH person.email AS email, collect(person) AS holders
WHERE size(holders) > 1
UNWIND holders AS holder
REMOVE holder.email;
