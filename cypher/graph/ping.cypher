// Is the database there?
// out: here
CYPHER 25
RETURN true AS here
