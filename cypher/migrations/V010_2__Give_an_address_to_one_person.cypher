// Whose is this address? One person's. The constraint has the index that finds them.
// in: -        out: -
CYPHER 25 CREATE CONSTRAINT person_address IF NOT EXISTS FOR (thing:Person) REQUIRE thing.email IS UNIQUE;
