// Is the database there?
// in: -        out: here
CYPHER 25
RETURN true AS here
