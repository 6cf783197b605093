// What is in the way of a constraint on addresses? Their index, and it must be gone in a transaction of its own.
// in: -        out: -
CYPHER 25 DROP INDEX person_email IF EXISTS;
