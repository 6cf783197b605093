// Places and families become entries of indexes, which hold 8 kB.
// in: -        out: -
CYPHER 25
MATCH (person:Person)
WHERE size(person.place) > 1000
SET person.place = left(person.place, 1000);
CYPHER 25
MATCH (role:Role)
WHERE size(role.family) > 1000
SET role.family = left(role.family, 1000);
